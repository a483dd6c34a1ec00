<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Backup</name>
        <message>
            <source>Checking the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup does not read back as it was written, and was removed. The vault itself was not changed. Check the disk and try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bundle</name>
        <message>
            <source>Collecting what goes into the bundle</source>
            <translation>De inhoud van de bundel wordt verzameld</translation>
        </message>
        <message>
            <source>Reading the bundle</source>
            <translation>De bundel wordt gelezen</translation>
        </message>
        <message>
            <source>The file could not be read to its end; the stick may have been pulled out. Nothing was changed. Put the stick back and try again.</source>
            <translation>Het bestand kon niet helemaal worden gelezen; misschien is de stick eruit gehaald. Er is niets gewijzigd. Doe de stick terug en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The sender made this bundle for somebody else, and another person sent it on. Nothing was changed. Tell the sender.</source>
            <translation>De afzender heeft deze bundel voor iemand anders gemaakt, en een ander heeft hem doorgestuurd. Er is niets gewijzigd. Meld dit aan de afzender.</translation>
        </message>
        <message>
            <source>The sender of this bundle is not a verified contact (key %1). Nothing was changed. Add and verify the sender's contact card, then import the bundle again.</source>
            <translation>De afzender van deze bundel is geen geverifieerd contact (sleutel %1). Er is niets gewijzigd. Voeg de contactkaart van de afzender toe, verifieer die en importeer de bundel opnieuw.</translation>
        </message>
        <message>
            <source>The signature on this bundle does not hold, so it may not come from this sender. Nothing was changed. Call the sender before you go on.</source>
            <translation>De handtekening op deze bundel klopt niet. De bundel komt dus misschien niet van deze afzender. Er is niets gewijzigd. Bel de afzender voordat u verdergaat.</translation>
        </message>
        <message>
            <source>This bundle is damaged: a part is missing or was altered on the way. Nothing was changed. Ask the sender for a new copy.</source>
            <translation>Deze bundel is beschadigd: een deel ontbreekt of is onderweg veranderd. Er is niets gewijzigd. Vraag de afzender om een nieuwe kopie.</translation>
        </message>
        <message>
            <source>This bundle is larger than Waymark accepts. Nothing was changed. Ask the sender to spread the cases over several bundles.</source>
            <translation>Deze bundel is groter dan Waymark aanneemt. Er is niets gewijzigd. Vraag de afzender om de zaken over meer bundels te verdelen.</translation>
        </message>
        <message>
            <source>This bundle is meant for somebody else: no key of this vault opens it. Nothing was changed. Check the addressee with the sender.</source>
            <translation>Deze bundel is voor iemand anders bedoeld: geen sleutel van deze kluis past erop. Er is niets gewijzigd. Vraag de afzender voor wie de bundel is.</translation>
        </message>
        <message>
            <source>This bundle is not put together as it should be. Nothing was changed. Ask the sender for a new one, and report this if it happens again.</source>
            <translation>Deze bundel is niet goed opgebouwd. Er is niets gewijzigd. Vraag de afzender om een nieuwe bundel, en meld het als het nog eens gebeurt.</translation>
        </message>
        <message>
            <source>This bundle was made with a newer version of Waymark. Nothing was changed. Install the newer version, then import the bundle again.</source>
            <translation>Deze bundel is gemaakt met een nieuwere versie van Waymark. Er is niets gewijzigd. Installeer de nieuwere versie en importeer de bundel opnieuw.</translation>
        </message>
        <message>
            <source>This is too much for one bundle. Your work is safe. Choose fewer cases, and send the others in a next bundle.</source>
            <translation>Dit is te veel voor één bundel. Het werk is veilig. Kies minder zaken en stuur de andere in een volgende bundel.</translation>
        </message>
        <message>
            <source>Writing the bundle</source>
            <translation>De bundel wordt geschreven</translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>Just a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>A newer contact card of this sender is known already. Nothing was changed. Ask the sender for the newest card.</source>
            <translation>Er is al een nieuwer contactkaartje van deze afzender bekend. Er is niets veranderd. Vraag de afzender om het nieuwste kaartje.</translation>
        </message>
        <message>
            <source>This contact card has the newer form %1, this Waymark reads form %2. Nothing was changed. Install a newer Waymark, then read the card again.</source>
            <translation>Dit contactkaartje heeft de nieuwere vorm %1, deze Waymark leest vorm %2. Er is niets veranderd. Installeer een nieuwere Waymark en lees het kaartje opnieuw.</translation>
        </message>
        <message>
            <source>This is not a whole contact card of Waymark: it is damaged, altered or something else. Nothing was changed. Ask the sender for a new copy.</source>
            <translation>Dit is geen volledig contactkaartje van Waymark: het is beschadigd, veranderd of iets anders. Er is niets veranderd in de kluis. Vraag de afzender om een nieuwe kopie.</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>%1 names more than one case: %2. Use the number.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n measures are still in force. End them or hand them over first. Nothing was changed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is a case %1 already. Open that one, or choose another codename. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no case %1 in this vault. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a codename first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Catalogue</name>
        <message>
            <source>This program does not know the form %1. A newer program or a newer content pack does. Nothing was changed.</source>
            <translation>Dit programma kent het formulier %1 niet. Een nieuwer programma of nieuwere inhoud wel. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n pages of the store were changed outside the program, or the disk failed. Restore a backup.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions are no longer what was saved. Restore a backup.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions stand in a wrong place. Restore a backup.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the store name something that is not there.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values are no longer what was saved. Restore a backup.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values that were saved here are missing.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signatures on who wrote what do not hold.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A part of the store cannot be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the audit trail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the pages of the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the revisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the secret parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the signatures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nobody signed for %n revisions.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The audit trail was changed or cut off at line %1 (places: %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the drafts is damaged: what was typed and not saved may be lost. What was saved is not affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The overviews are not up to date. Build them anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The revisions do not add up: the store holds %1, it should hold %2. A part of the file comes from an older copy. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The structure of the store is damaged. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1 could not be written: no room, or no right to. The vault was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no answers: {"field": value, …} is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is known now, and not verified: compare the fingerprint by telephone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no readable JSON file. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 new changes, %2 known already, %3 conflicts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n drafts are not saved and stayed here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the audit trail do not verify.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All sheets that left the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also what was said before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer as JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book a sheet in by its code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build the overviews anew from the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bundle %1 was written and read back: %2 cases, %3 changes, %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bundles made here, with what became of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change answers of a record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a form or list file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that nothing is damaged or missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the chain of the audit trail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close a case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts and their cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content in force, and who reviewed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a vault, with a recovery sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted bundles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every save of a record, the last first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File with the passphrase; otherwise it is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms, cards and lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import bundles; files of a folder in any order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in force now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the cases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the records of a kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a contact the one headquarters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a record from a JSON file of answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a verified backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note that the fingerprint was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only say what they would bring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these cases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a case with a codename and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with the recovery words; set a new passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a plan or preparation into force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record id of the hearing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records: what is filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what a bundle would bring; nothing stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which case it belongs to with --case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in what is not shielded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second person: a role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet %1 stands in %2. Anybody who has the file can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets, as PDF files that anybody can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show a record; shielded answers stay shielded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the lines, of one case or of all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program itself. What was saved is safe. Please report these lines:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum up one case and list its records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a contact card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The aftercare sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit trail is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit trail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup was made and checked: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The case is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The court-accompaniment checklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase file %1 cannot be read. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase was changed. Backups made before, and copies on sticks, still open with the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register of sheets on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault itself: keys, health, backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault opens with the new passphrase now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault stands in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The way out: the raw keys, for stock tools.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ways in which the vault opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more than one vault here: %1. Say which one with --vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no vault on this computer yet. Make one with “waymark vault create”, or name its folder with --vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no contact yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong passphrases. Wait %1 seconds, then try again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waymark: an encrypted case store for safety coordinators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is due when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What two people wrote and nobody decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works in it: a role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has %1 reads everything. Keep it where nobody finds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose vault it is, and its fingerprint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why shielded fields go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw a record made by mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a bundle for a contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write these 24 recovery words down now; they are kept nowhere:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write this vault's own card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet reviewed by a practitioner</source>
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
        <name>ContactRule</name>
        <message>
            <source>%1 may answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neutral text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no voicemail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voicemail allowed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Choose what this contact is: coordinator, deputy or headquarters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the fingerprint by telephone first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one contact is called %1. Use the key instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a contact with the role headquarters can be pinned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fingerprint is not the same. Do not use this card, and report it. The contact stays unverified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no contact %1. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This contact is not known. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the card of this vault itself. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Show again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>A file of that name is there already. Nothing was changed. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written there: the stick is read-only or belongs to somebody else. Your work is safe on this laptop. Use another stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder or stick is not there. Nothing was written; your work is safe on this laptop. Put the stick in, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick could not be written: it was pulled out or is damaged. Your work is safe on this laptop. Use another stick and export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stick is full. Nothing of it was kept; your work is safe on this laptop. Make room or use another stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands on the stick is not what was written. The file was removed; your work is safe on this laptop. Use another stick.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Both vaults open with the passphrase in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 is not empty and does not stem from a demonstration. Nothing was changed. Name another folder with --out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The main job was done on invented cases in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To open one in the window:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Discretion</name>
        <message>
            <source>The file would say who made it (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” (%2) also stands in a fixed line of the sheet. That may stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” at %2 gives away: %3. Write it in another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” at %2 is not allowed on paper. Choose a neutral word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not allowed on paper.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>Two versions of this part exist. Decide which one holds first; the rest can be edited.</source>
            <translation>Van dit deel bestaan twee versies. Beslis eerst welke geldt; de rest kan gewoon worden ingevuld.</translation>
        </message>
    </context>
    <context>
        <name>Edit</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Envelope</name>
        <message>
            <source>This file is damaged or was not made by Waymark. Nothing was changed. Ask the sender for a new copy.</source>
            <translation>Dit bestand is beschadigd of niet door Waymark gemaakt. Er is niets veranderd. Vraag de afzender om een nieuwe kopie.</translation>
        </message>
        <message>
            <source>This file is meant for somebody else: no key of this vault opens it. Nothing was changed. Check the addressee with the sender.</source>
            <translation>Dit bestand is voor iemand anders: geen sleutel van deze kluis opent het. Er is niets veranderd. Vraag de afzender voor wie het bedoeld is.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Say why shielded fields go along. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fingerprint of this contact was never compared. Nothing was written. Compare it by telephone first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing new for this contact. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other records</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report names places in the program, no case data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is saved is safe. What you are typing is kept as a draft. Try again; if it happens again, pass the report below on to the people who look after Waymark.</source>
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
        <name>File</name>
        <message>
            <source>Lock now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fingerprint</name>
        <message>
            <source>%1 of %2 compared</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n groups to compare</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Call headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is one digit different? Stop. Do not use this file, and report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this really the key of headquarters?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later, export stays off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only who has the right key can read your bundles. Compare once, by telephone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space ticks, arrows go to another group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They read aloud, you tick each group that is the same. Then you read the words back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the number your manager gave you, never one from the file or from a message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>%1 · step %2 of %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n words to type</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>An own passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least 20 characters; five words or more are easiest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First: on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headquarters gives you a contact card: a small file on a stick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do you get back in without the passphrase?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In order, with spaces between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this order, with one space between the words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which language, and how large?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It bears the word EXAMPLE everywhere, never leaves this laptop, and goes away with one action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later, Today reminds you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the example case in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the card…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shall we put an example case in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown before unlocking, so no names of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six made words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that you know it is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands on your contact card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands with what you record, for example VC-1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The 24 words, from the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file ends in .wmcard. It holds a key, no names of victims.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is where your cases are kept, encrypted, on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then: type it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This differs from the one above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To practise on. Nothing in it is real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom do your bundles go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What opens the vault?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works with this vault?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has this laptop and the passphrase can read everything. Without it, only the recovery sheet helps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With 24 words on a sheet of paper. Keep it where only you and your manager come, never beside this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write these six words down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can change all of this later, at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name or role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose a role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose a stronger passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no card has been read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the vault has no name yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type it once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your name or role is missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormAnswer</name>
        <message numerus="yes">
            <source>%n characters too long.</source>
            <translation>
                <numerusform>%n teken te lang.</numerusform>
                <numerusform>%n tekens te lang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items are still open.</source>
            <translation>
                <numerusform>Nog %n punt open.</numerusform>
                <numerusform>Nog %n punten open.</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is given twice.</source>
            <translation>Een antwoord staat er twee keer in.</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation>Minstens %1.</translation>
        </message>
        <message>
            <source>At least one entry is needed.</source>
            <translation>Er is minstens één regel nodig.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Hoogstens %1.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n entries.</source>
            <translation>
                <numerusform>Hoogstens %n regel.</numerusform>
                <numerusform>Hoogstens %n regels.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter a date and a time.</source>
            <translation>Vul een datum en een tijd in.</translation>
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation>Vul een heel getal in.</translation>
        </message>
        <message>
            <source>Enter when the period ends.</source>
            <translation>Vul in wanneer de periode eindigt.</translation>
        </message>
        <message>
            <source>Say why this does not apply.</source>
            <translation>Schrijf op waarom dit niet van toepassing is.</translation>
        </message>
        <message>
            <source>Still to fill in.</source>
            <translation>Nog in te vullen.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>Het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>The text holds a character that cannot be kept.</source>
            <translation>In de tekst staat een teken dat niet bewaard kan worden.</translation>
        </message>
        <message>
            <source>The time zone is not known.</source>
            <translation>De tijdzone is onbekend.</translation>
        </message>
        <message>
            <source>This answer does not fit the question.</source>
            <translation>Dit antwoord past niet bij de vraag.</translation>
        </message>
        <message>
            <source>This is not a date. Try 24-11, or tomorrow.</source>
            <translation>Dit is geen datum. Probeer 24-11, of morgen.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>Dit is geen telefoonnummer.</translation>
        </message>
        <message>
            <source>This is not a time. Try 9.30.</source>
            <translation>Dit is geen tijd. Probeer 9.30.</translation>
        </message>
        <message>
            <source>This is not one of the answers.</source>
            <translation>Dit is niet een van de antwoorden.</translation>
        </message>
        <message>
            <source>This refers to something else than is asked.</source>
            <translation>Dit verwijst naar iets anders dan wordt gevraagd.</translation>
        </message>
        <message>
            <source>Write the answer in own words.</source>
            <translation>Schrijf het antwoord in eigen woorden.</translation>
        </message>
    </context>
    <context>
        <name>FormFile</name>
        <message>
            <source>A card has the same number of lines in both languages.</source>
            <translation>Een kaart heeft in beide talen evenveel regels.</translation>
        </message>
        <message>
            <source>A checklist has at least one item.</source>
            <translation>Een checklist heeft minstens één punt.</translation>
        </message>
        <message>
            <source>A checklist has at least two states.</source>
            <translation>Een checklist heeft minstens twee standen.</translation>
        </message>
        <message>
            <source>A choice has at least one answer.</source>
            <translation>Een keuze heeft minstens één antwoord.</translation>
        </message>
        <message>
            <source>A field of type “%1” cannot be counted as “%2”.</source>
            <translation>Een veld van het type “%1” kan niet worden geteld als “%2”.</translation>
        </message>
        <message>
            <source>A form has at least one section.</source>
            <translation>Een formulier heeft minstens één onderdeel.</translation>
        </message>
        <message>
            <source>A group has at least one field.</source>
            <translation>Een groep heeft minstens één veld.</translation>
        </message>
        <message>
            <source>A group, rows or a checklist cannot stand inside a group.</source>
            <translation>Een groep, rijen of een checklist kan niet in een groep staan.</translation>
        </message>
        <message>
            <source>A limit is at least 1.</source>
            <translation>Een grens is minstens 1.</translation>
        </message>
        <message>
            <source>A newer version belongs to the same owner.</source>
            <translation>Een nieuwere versie heeft dezelfde eigenaar.</translation>
        </message>
        <message>
            <source>A review has both a name and a date, or neither.</source>
            <translation>Een beoordeling heeft een naam en een datum, of geen van beide.</translation>
        </message>
        <message>
            <source>A scale has a lowest and a highest number, at most 20 apart.</source>
            <translation>Een schaal heeft een laagste en een hoogste getal, met hoogstens 20 ertussen.</translation>
        </message>
        <message>
            <source>A secret or local field cannot stand in a list.</source>
            <translation>Een geheim of lokaal veld kan niet in een lijst staan.</translation>
        </message>
        <message>
            <source>A secret or local field cannot stand in the agenda.</source>
            <translation>Een geheim of lokaal veld kan niet in de agenda staan.</translation>
        </message>
        <message>
            <source>A secret or local field is never printed.</source>
            <translation>Een geheim of lokaal veld wordt nooit afgedrukt.</translation>
        </message>
        <message>
            <source>A section has at least one field, or a view.</source>
            <translation>Een onderdeel heeft minstens één veld, of een weergave.</translation>
        </message>
        <message>
            <source>Give either “options” or “options_from”, not both.</source>
            <translation>Geef “options” of “options_from”, niet allebei.</translation>
        </message>
        <message>
            <source>The date of the review is no date.</source>
            <translation>De datum van de beoordeling is geen datum.</translation>
        </message>
        <message>
            <source>The default is not an answer to the question.</source>
            <translation>De standaardwaarde is geen antwoord op de vraag.</translation>
        </message>
        <message>
            <source>The file %1 cannot be used. Line %2: %3 The program keeps working without it.</source>
            <translation>Het bestand %1 kan niet worden gebruikt. Regel %2: %3 Het programma werkt door zonder dit bestand.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Het bestand kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Het bestand is te groot.</translation>
        </message>
        <message>
            <source>The file of the form “%1” is not named after it.</source>
            <translation>Het bestand van het formulier “%1” heeft een andere naam dan het formulier.</translation>
        </message>
        <message>
            <source>The group “%1” is not among the groups.</source>
            <translation>De groep “%1” staat niet bij de groepen.</translation>
        </message>
        <message>
            <source>The highest number is above the lowest.</source>
            <translation>Het hoogste getal ligt boven het laagste.</translation>
        </message>
        <message>
            <source>The key “%1” does not belong to the type “%2”.</source>
            <translation>De sleutel “%1” hoort niet bij het type “%2”.</translation>
        </message>
        <message>
            <source>The key “%1” is missing.</source>
            <translation>De sleutel “%1” ontbreekt.</translation>
        </message>
        <message>
            <source>The key “%1” is not known here.</source>
            <translation>De sleutel “%1” is hier onbekend.</translation>
        </message>
        <message>
            <source>The list “is” is empty.</source>
            <translation>De lijst “is” is leeg.</translation>
        </message>
        <message>
            <source>The name “%1” is kept for the program.</source>
            <translation>De naam “%1” is van het programma zelf.</translation>
        </message>
        <message>
            <source>The question hides behind itself.</source>
            <translation>De vraag gaat schuil achter zichzelf.</translation>
        </message>
        <message>
            <source>The step is not on the scale.</source>
            <translation>De stap staat niet op de schaal.</translation>
        </message>
        <message>
            <source>The text holds a control character.</source>
            <translation>In de tekst staat een stuurteken.</translation>
        </message>
        <message>
            <source>The text is empty in one of the two languages.</source>
            <translation>De tekst is leeg in een van de twee talen.</translation>
        </message>
        <message>
            <source>The value of a secret or local field is never counted.</source>
            <translation>De waarde van een geheim of lokaal veld wordt nooit geteld.</translation>
        </message>
        <message>
            <source>The value of “%1” is not of the right kind.</source>
            <translation>De waarde van “%1” is niet van de juiste soort.</translation>
        </message>
        <message>
            <source>There is no kind of record “%1”.</source>
            <translation>Er is geen soort gegeven “%1”.</translation>
        </message>
        <message>
            <source>There is no list of answers “%1”.</source>
            <translation>Er is geen lijst met antwoorden “%1”.</translation>
        </message>
        <message>
            <source>There is no phase “%1”.</source>
            <translation>Er is geen fase “%1”.</translation>
        </message>
        <message>
            <source>There is no such list.</source>
            <translation>Zo'n lijst bestaat niet.</translation>
        </message>
        <message>
            <source>This is no newer version of the same form.</source>
            <translation>Dit is geen nieuwere versie van hetzelfde formulier.</translation>
        </message>
        <message>
            <source>This is not UTF-8 text.</source>
            <translation>Dit is geen tekst in UTF-8.</translation>
        </message>
        <message>
            <source>This is not valid TOML.</source>
            <translation>Dit is geen geldige TOML.</translation>
        </message>
        <message>
            <source>Versions start at 1.</source>
            <translation>Versies beginnen bij 1.</translation>
        </message>
        <message>
            <source>What is computed cannot be required.</source>
            <translation>Wat wordt berekend, kan niet verplicht zijn.</translation>
        </message>
        <message>
            <source>What is printed needs a text for paper.</source>
            <translation>Wat wordt afgedrukt, heeft een tekst voor papier nodig.</translation>
        </message>
        <message>
            <source>“%1” changes its type: that needs a new key.</source>
            <translation>“%1” krijgt een ander type: daar is een nieuwe sleutel voor nodig.</translation>
        </message>
        <message>
            <source>“%1” is not a field of this form.</source>
            <translation>“%1” is geen veld van dit formulier.</translation>
        </message>
        <message>
            <source>“%1” is not a name: 1 to 48 small letters, digits and underscores.</source>
            <translation>“%1” is geen naam: 1 tot 48 kleine letters, cijfers en lage streepjes.</translation>
        </message>
        <message>
            <source>“%1” is not an answer to “%2”.</source>
            <translation>“%1” is geen antwoord op “%2”.</translation>
        </message>
        <message>
            <source>“%1” is not another choice or yes-or-no question of this form.</source>
            <translation>“%1” is geen andere keuze of ja-neevraag van dit formulier.</translation>
        </message>
        <message>
            <source>“%1” is used twice.</source>
            <translation>“%1” staat er twee keer in.</translation>
        </message>
        <message>
            <source>“%1” refers to something else: that needs a new key.</source>
            <translation>“%1” verwijst naar iets anders: daar is een nieuwe sleutel voor nodig.</translation>
        </message>
        <message>
            <source>“%1” stands on the fields inside a group, not on it.</source>
            <translation>“%1” staat bij de velden in een groep, niet bij de groep zelf.</translation>
        </message>
        <message>
            <source>“%1” was sensitive: counting, copying or printing it now needs a new key.</source>
            <translation>“%1” was gevoelig: om het nu te tellen, te kopiëren of af te drukken is een nieuwe sleutel nodig.</translation>
        </message>
        <message>
            <source>“%1” would be guarded less than before.</source>
            <translation>“%1” zou minder beschermd zijn dan eerst.</translation>
        </message>
        <message>
            <source>“other = true” already offers own words: leave “other” out.</source>
            <translation>“other = true” biedt al eigen woorden: laat “other” weg.</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>This is the name of a person with a role label. Write %1.</source>
            <translation>Dit is de naam van iemand met een rolnaam. Schrijf %1.</translation>
        </message>
        <message>
            <source>This looks like a BSN. It is not kept in this program at all.</source>
            <translation>Dit lijkt op een BSN. Dat wordt in dit programma nergens bewaard.</translation>
        </message>
        <message>
            <source>This looks like a phone number. A safe number belongs in the safety plan under Safe contact; the number of a professional with that person.</source>
            <translation>Dit lijkt op een telefoonnummer. Een veilig nummer hoort in het veiligheidsplan bij Veilig contact; het nummer van een hulpverlener bij die persoon.</translation>
        </message>
        <message>
            <source>This looks like a place or country of birth. It is not kept in this program at all.</source>
            <translation>Dit lijkt op een geboorteplaats of geboorteland. Dat wordt in dit programma nergens bewaard.</translation>
        </message>
        <message>
            <source>This looks like an address or a place. It does not belong in this text. If it must be kept at all: locked, in the safety plan under Living situation.</source>
            <translation>Dit lijkt op een adres of een plaats. Dat hoort niet in deze tekst. Moet het toch worden bewaard: vergrendeld, in het veiligheidsplan bij Wonen en adres.</translation>
        </message>
        <message>
            <source>This looks like an e-mail address. It does not belong in this text; that of a professional stands with that person.</source>
            <translation>Dit lijkt op een e-mailadres. Dat hoort niet in deze tekst; dat van een hulpverlener staat bij die persoon.</translation>
        </message>
    </context>
    <context>
        <name>Hearings</name>
        <message>
            <source>Say why it does not apply. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such hearing. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help for this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
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
            <source>The file could not be read: the stick was pulled out, or it is damaged. Nothing was changed. Put it in again and retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle carries a part that this vault does not take in: %1. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle comes from a key that was revoked. Nothing was changed. Ask the sender for their new card.</source>
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
        <name>Lock</name>
        <message numerus="yes">
            <source>Waymark locks in %n seconds. Any key keeps it open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>active until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>active, tested %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decision %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>requested, by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The text at %1 is too long for the sheet. Make it shorter and print again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” in %2 cannot be printed: the typeface has no such character. Write it in another way and print again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Caps Lock is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good for 5 minutes. It guards against a glance over your shoulder, not against someone who has the disk and the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is easy to guess: it follows a pattern. Use words that have nothing to do with one another.</source>
            <translation>Deze wachtwoordzin is makkelijk te raden: er zit een patroon in. Gebruik woorden die niets met elkaar te maken hebben.</translation>
        </message>
        <message>
            <source>This passphrase is made of common words, names and numbers only. Then it needs at least %1 different words.</source>
            <translation>Deze wachtwoordzin bestaat alleen uit gewone woorden, namen en cijfers. Dan zijn minstens %1 verschillende woorden nodig.</translation>
        </message>
        <message>
            <source>This passphrase is too short: use at least %1 characters, for instance six words.</source>
            <translation>Deze wachtwoordzin is te kort: gebruik minstens %1 tekens, bijvoorbeeld zes woorden.</translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Your passphrase, please</source>
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
        <name>Places</name>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>%1 is not a sheet code. Compare it with the sheet, then type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the city of the hearing first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the day of the hearing first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet %1 was printed from this vault. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet says something that must not be on paper. Nothing was printed. Change what was found, then make the sheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two versions of a part of this sheet exist. Decide first which one holds, then print. Nothing was printed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Records</name>
        <message numerus="yes">
            <source>%n answers are missing or do not fit. Nothing typed is lost.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Save first: what is typed is not part of the plan yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the record is withdrawn. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no record %1 in this vault. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record has not been saved yet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two versions of a part wait for a decision. Decide first, then activate. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no question of the form “%2”. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>The recovery sheet has 24 words. The number of words typed is %1. Nothing was changed. Type all words in the order of the sheet.</source>
            <translation>Het herstelblad heeft 24 woorden. Het aantal getypte woorden is %1. Er is niets veranderd. Typ alle woorden in de volgorde van het blad.</translation>
        </message>
        <message>
            <source>These words do not belong together: one is another word of the list, or two have changed places. Nothing was changed. Compare each with the sheet.</source>
            <translation>Deze woorden horen niet bij elkaar: er staat een verkeerd woord, of twee woorden zijn verwisseld. Er is niets veranderd. Vergelijk elk woord met het blad.</translation>
        </message>
        <message>
            <source>Word %1 is not a recovery word. Nothing was changed. Compare it with the sheet; the first four letters are enough.</source>
            <translation>Woord %1 is geen herstelwoord. Er is niets veranderd. Vergelijk het met het blad; de eerste vier letters zijn genoeg.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find case, sheet or command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search results</source>
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
        <name>Sections</name>
        <message numerus="yes">
            <source>%n still needed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Type the passphrase again to see shielded fields. Your work is safe.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <source>The signature does not belong to this content and this sender. Nothing was taken from it. Ask the sender for a new copy.</source>
            <translation>De handtekening hoort niet bij deze inhoud en deze afzender. Er is niets overgenomen. Vraag de afzender om een nieuwe kopie.</translation>
        </message>
        <message>
            <source>The signature is damaged. Nothing was taken from it. Ask the sender for a new copy.</source>
            <translation>De handtekening is beschadigd. Er is niets overgenomen. Vraag de afzender om een nieuwe kopie.</translation>
        </message>
        <message>
            <source>This signature is in minisign's old form, which is not safe enough. Nothing was taken from it. Ask the sender to sign it again.</source>
            <translation>Deze handtekening heeft de oude vorm van minisign. Die is niet veilig genoeg. Er is niets overgenomen. Vraag de afzender om opnieuw te ondertekenen.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Locks in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Say what is to be done. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is empty. Nothing was changed.</source>
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
        <name>Strip</name>
        <message>
            <source>Back to the cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case in short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not agreed yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Titles</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record of a newer version of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision expected: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review the safety plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Say why it is put off. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day has passed. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not done with a tick. Open it and say how it went. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1 help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New vault…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No network needed. Encrypted on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a vault…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recover with the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>·  version %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The key file of this vault is an older one, from before its keys were replaced. Somebody put it there. Replace the keys again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file of this vault is damaged. Nothing was changed. Restore the key file from a backup.</source>
            <translation>Het sleutelbestand van deze kluis is beschadigd. Er is niets veranderd. Zet het sleutelbestand uit een reservekopie terug.</translation>
        </message>
        <message>
            <source>The key file of this vault is not the one that was written last. A passphrase that was changed may work again. Look at the list of keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file of this vault was lost or damaged, so the newest backup's was used. Nothing in the vault was lost. Make a backup, and change the passphrase if it was changed since then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough free memory to unlock the vault. Nothing was changed. Close other programs and try again.</source>
            <translation>Er is te weinig vrij geheugen om de kluis te ontgrendelen. Er is niets veranderd. Sluit andere programma's en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>These recovery words do not open this vault. Nothing was changed. Check that the recovery sheet belongs to this vault and is the newest one.</source>
            <translation>Deze herstelwoorden openen deze kluis niet. Er is niets veranderd. Controleer of het herstelblad bij deze kluis hoort en het nieuwste is.</translation>
        </message>
        <message>
            <source>This folder holds no Waymark vault. Nothing was changed. Choose the folder of a vault.</source>
            <translation>In deze map staat geen kluis van Waymark. Er is niets veranderd. Kies de map van een kluis.</translation>
        </message>
        <message>
            <source>This folder is not empty, so no vault was created in it. Nothing was changed. Choose a new or empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing was changed. Check Caps Lock and the keyboard layout, then try again.</source>
            <translation>Deze wachtwoordzin opent de kluis niet. Er is niets veranderd. Controleer Caps Lock en de toetsenbordindeling en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This store is older than the one that was closed last on this computer: somebody put a copy back. What was written after the copy was made is not in it. If that was not you, check where the copy came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault asks for a cost of unlocking that Waymark does not accept. Its key file is damaged or was made by another program. Nothing was changed. Restore a backup.</source>
            <translation>Het ontgrendelen van deze kluis vraagt meer of minder rekenwerk dan Waymark toestaat. Het sleutelbestand is beschadigd of door een ander programma gemaakt. Er is niets veranderd. Zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>This vault is already open in another window on this computer. Nothing was changed. Use that window, or close it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault was made by a newer version of Waymark. Nothing was changed. Install Waymark %1 or newer to open it.</source>
            <translation>Deze kluis is gemaakt met een nieuwere versie van Waymark. Er is niets veranderd. Installeer Waymark %1 of nieuwer om de kluis te openen.</translation>
        </message>
    </context>
    <context>
        <name>Vaults</name>
        <message>
            <source>Fill in the name of the vault and your own name or role first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase belongs to keys that were replaced. Try another.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual letters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>not safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>safe</source>
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
    <context>
        <name>Window</name>
        <message>
            <source>Cover the window (F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock now (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
