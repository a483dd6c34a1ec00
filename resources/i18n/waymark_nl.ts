<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Catalogue</name>
        <message>
            <source>This program does not know the form %1. A newer program or a newer content pack does. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>%1 of %2 filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>Two versions of this part exist. Decide which one holds first; the rest can be edited.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Envelope</name>
        <message>
            <source>This file is damaged or was not made by Waymark. Nothing was changed. Ask the sender for a new copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is meant for somebody else: no key of this vault opens it. Nothing was changed. Check the addressee with the sender.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>shielded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still needed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormAnswer</name>
        <message numerus="yes">
            <source>%n characters too long.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items are still open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>An answer is given twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one entry is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At most %n entries.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Enter a date and a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when the period ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why this does not apply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to fill in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds a character that cannot be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time zone is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer does not fit the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date. Try 24-11, or tomorrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a time. Try 9.30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not one of the answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This refers to something else than is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the answer in own words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormFile</name>
        <message>
            <source>A card has the same number of lines in both languages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checklist has at least one item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checklist has at least two states.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A choice has at least one answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field of type “%1” cannot be counted as “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form has at least one section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group has at least one field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group, rows or a checklist cannot stand inside a group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A limit is at least 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version belongs to the same owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A review has both a name and a date, or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scale has a lowest and a highest number, at most 20 apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A secret or local field cannot stand in a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A secret or local field cannot stand in the agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A secret or local field is never printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A section has at least one field, or a view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give either “options” or “options_from”, not both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of the review is no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The default is not an answer to the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be used. Line %2: %3 The program keeps working without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the form “%1” is not named after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group “%1” is not among the groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highest number is above the lowest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key “%1” does not belong to the type “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key “%1” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key “%1” is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list “is” is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “%1” is kept for the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question hides behind itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step is not on the scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds a control character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is empty in one of the two languages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value of a secret or local field is never counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value of “%1” is not of the right kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no kind of record “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no list of answers “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no phase “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no newer version of the same form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not UTF-8 text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not valid TOML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions start at 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is computed cannot be required.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is printed needs a text for paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” changes its type: that needs a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a field of this form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a name: 1 to 48 small letters, digits and underscores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not an answer to “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not another choice or yes-or-no question of this form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is used twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” refers to something else: that needs a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” stands on the fields inside a group, not on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was sensitive: counting, copying or printing it now needs a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” would be guarded less than before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“other = true” already offers own words: leave “other” out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Bringing the overviews up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle was refused: %1 Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a change in it is not in the exact form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a secret part is not in the exact form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a signature on who wrote it does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it claims to come from a writer whose key is another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds records that never leave their own vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody signed for one of the changes in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Acute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Elevated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insufficient information</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>“%1” in %2 cannot be printed: the typeface has no such character. Write it in another way and print again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>It is easy to guess: it follows a pattern. Use words that have nothing to do with one another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is made of common words, names and numbers only. Then it needs at least %1 different words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is too short: use at least %1 characters, for instance five or six words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message numerus="yes">
            <source>The recovery sheet has 24 words, but %n was typed. Nothing was changed. Type all words in the order of the sheet.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>These words do not belong together: one is another word of the list, or two have changed places. Nothing was changed. Compare each with the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word %1 is not a recovery word. Nothing was changed. Compare it with the sheet; the first four letters are enough.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Secret</name>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shielded value, hidden</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <source>The signature does not belong to this content and this sender. Nothing was taken from it. Ask the sender for a new copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature is damaged. Nothing was taken from it. Ask the sender for a new copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This signature is in minisign's old form, which is not safe enough. Nothing was taken from it. Ask the sender to sign it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>Building the overviews anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Nothing was changed; what was saved before is safe. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk refused to read or write. Nothing was changed; what was saved before is safe. Check the disk and its free space, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is busy with other work. Nothing was changed. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is damaged. Nothing was changed. Check the vault, and restore a backup if the check says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault cannot be written here. Nothing was changed. Check that the disk and the folder are not read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not a store of this vault. It was left as it is. Choose another folder, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault was written by a newer version of the program (format %1; this version reads up to %2). It was left as it is. Install the newer version.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The key file of this vault is damaged. Nothing was changed. Restore the key file from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough free memory to unlock the vault. Nothing was changed. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These recovery words do not open this vault. Nothing was changed. Check that the recovery sheet belongs to this vault and is the newest one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder holds no Waymark vault. Nothing was changed. Choose the folder of a vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing was changed. Check Caps Lock and the keyboard layout, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault asks for a cost of unlocking that Waymark does not accept. Its key file is damaged or was made by another program. Nothing was changed. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault is already open in another window on this computer. Nothing was changed. Use that window, or close it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault was made by a newer version of Waymark. Nothing was changed. Install Waymark %1 or newer to open it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhereItIs</name>
        <message>
            <source>Confirmed by headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a bundle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
