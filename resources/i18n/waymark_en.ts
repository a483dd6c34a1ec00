<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n hearings are in the file.</source>
            <translation>
                <numerusform>%n hearing is in the file.</numerusform>
                <numerusform>%n hearings are in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearings were left out: choose their day first.</source>
            <translation>
                <numerusform>%n hearing was left out: choose its day first.</numerusform>
                <numerusform>%n hearings were left out: choose their day first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message numerus="yes">
            <source>%n needed to activate the plan</source>
            <translation>
                <numerusform>%n needed to activate the plan</numerusform>
                <numerusform>%n needed to activate the plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaseExport</name>
        <message numerus="yes">
            <source>%n records, every save of them</source>
            <translation>
                <numerusform>%n record, every save of it</numerusform>
                <numerusform>%n records, every save of them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message numerus="yes">
            <source>%n choices needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed</source>
            <translation>
                <numerusform>%n closed</numerusform>
                <numerusform>%n closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n other places</source>
            <translation>
                <numerusform>%n other place</numerusform>
                <numerusform>%n other places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages of the store were changed outside the program, or the disk failed. Restore a backup.</source>
            <translation>
                <numerusform>%n page of the store was changed outside the program, or the disk failed. Restore a backup.</numerusform>
                <numerusform>%n pages of the store were changed outside the program, or the disk failed. Restore a backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions are no longer what was saved. Restore a backup.</source>
            <translation>
                <numerusform>%n revision is no longer what was saved. Restore a backup.</numerusform>
                <numerusform>%n revisions are no longer what was saved. Restore a backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions cannot be read any more. Restore a backup.</source>
            <translation>
                <numerusform>%n revision cannot be read any more. Restore a backup.</numerusform>
                <numerusform>%n revisions cannot be read any more. Restore a backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions stand in a wrong place. Restore a backup.</source>
            <translation>
                <numerusform>%n revision stands in a wrong place. Restore a backup.</numerusform>
                <numerusform>%n revisions stand in a wrong place. Restore a backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the store name something that is not there.</source>
            <translation>
                <numerusform>%n row of the store names something that is not there.</numerusform>
                <numerusform>%n rows of the store name something that is not there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values are no longer what was saved. Restore a backup.</source>
            <translation>
                <numerusform>%n secret value is no longer what was saved. Restore a backup.</numerusform>
                <numerusform>%n secret values are no longer what was saved. Restore a backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values cannot be read any more. Restore a backup.</source>
            <translation>
                <numerusform>%n secret value cannot be read any more. Restore a backup.</numerusform>
                <numerusform>%n secret values cannot be read any more. Restore a backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values that were saved here are missing.</source>
            <translation>
                <numerusform>%n secret value that was saved here is missing.</numerusform>
                <numerusform>%n secret values that were saved here are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signatures on who wrote what do not hold.</source>
            <translation>
                <numerusform>%n signature on who wrote what does not hold.</numerusform>
                <numerusform>%n signatures on who wrote what do not hold.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody signed for %n revisions.</source>
            <translation>
                <numerusform>Nobody signed for %n revision.</numerusform>
                <numerusform>Nobody signed for %n revisions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What this vault would confirm to others is not what it holds, for %n chains of revisions. Restore a backup.</source>
            <translation>
                <numerusform>What this vault would confirm to others is not what it holds, for %n chain of revisions. Restore a backup.</numerusform>
                <numerusform>What this vault would confirm to others is not what it holds, for %n chains of revisions. Restore a backup.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n drafts are not saved and stayed here: %1</source>
            <translation>
                <numerusform>%n draft is not saved and stayed here: %1</numerusform>
                <numerusform>%n drafts are not saved and stayed here: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are written. They hold personal data in the clear: keep the file where only you can read it, and delete it when it has served.</source>
            <translation>
                <numerusform>%n line is written. It holds personal data in the clear: keep the file where only you can read it, and delete it when it has served.</numerusform>
                <numerusform>%n lines are written. They hold personal data in the clear: keep the file where only you can read it, and delete it when it has served.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets are still on paper.</source>
            <translation>
                <numerusform>%n sheet is still on paper.</numerusform>
                <numerusform>%n sheets are still on paper.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The window locks after %n minutes.</source>
            <translation>
                <numerusform>The window locks after %n minute.</numerusform>
                <numerusform>The window locks after %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With it go %n backups that stand beside it.</source>
            <translation>
                <numerusform>With it goes %n backup that stands beside it.</numerusform>
                <numerusform>With it go %n backups that stand beside it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n forms of this case hold unsaved typing. Save or drop it first. Nothing was changed.</source>
            <translation>
                <numerusform>%n form of this case holds unsaved typing. Save or drop it first. Nothing was changed.</numerusform>
                <numerusform>%n forms of this case hold unsaved typing. Save or drop it first. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measures are still in force. Say of each whether it ends, goes to a new owner or stays, and why. Nothing was changed.</source>
            <translation>
                <numerusform>%n measure is still in force. Say whether it ends, goes to a new owner or stays, and why. Nothing was changed.</numerusform>
                <numerusform>%n measures are still in force. Say of each whether it ends, goes to a new owner or stays, and why. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measures are still in force. What becomes of each?</source>
            <translation>
                <numerusform>%n measure is still in force. What becomes of it?</numerusform>
                <numerusform>%n measures are still in force. What becomes of each?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n answers differ</source>
            <translation>
                <numerusform>%n answer differs</numerusform>
                <numerusform>%n answers differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are the same</source>
            <translation>
                <numerusform>%n line is the same</numerusform>
                <numerusform>%n lines are the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines differ</source>
            <translation>
                <numerusform>%n line differs</numerusform>
                <numerusform>%n lines differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines to choose</source>
            <translation>
                <numerusform>%n line to choose</numerusform>
                <numerusform>%n lines to choose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines written</source>
            <translation>
                <numerusform>%n line written</numerusform>
                <numerusform>%n lines written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message numerus="yes">
            <source>%n keys were replaced more than twelve months ago. A bundle that was encrypted to them can never be read again. Older backups go and the vault's keys are replaced.</source>
            <translation>
                <numerusform>%n key was replaced more than twelve months ago. A bundle that was encrypted to it can never be read again. Older backups go and the vault's keys are replaced.</numerusform>
                <numerusform>%n keys were replaced more than twelve months ago. A bundle that was encrypted to them can never be read again. Older backups go and the vault's keys are replaced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older keys still read what comes in late.</source>
            <translation>
                <numerusform>%n older key still reads what comes in late.</numerusform>
                <numerusform>%n older keys still read what comes in late.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n invented cases stand in %1, drawn with seed %2.</source>
            <translation>
                <numerusform>%n invented case stands in %1, drawn with seed %2.</numerusform>
                <numerusform>%n invented cases stand in %1, drawn with seed %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message numerus="yes">
            <source>%n backups on sticks. They open with the old keys: destroy them.</source>
            <translation>
                <numerusform>%n backup on a stick. It opens with the old keys: destroy it.</numerusform>
                <numerusform>%n backups on sticks. They open with the old keys: destroy them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backups on this laptop; a fresh one without the case is made</source>
            <translation>
                <numerusform>%n backup on this laptop; a fresh one without the case is made</numerusform>
                <numerusform>%n backups on this laptop; a fresh one without the case is made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes that wait for a decision</source>
            <translation>
                <numerusform>%n change that waits for a decision</numerusform>
                <numerusform>%n changes that wait for a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files that wait for their sender's card; they can be given again</source>
            <translation>
                <numerusform>%n file that waits for its sender's card; it can be given again</numerusform>
                <numerusform>%n files that wait for their sender's card; they can be given again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forms with unsaved typing</source>
            <translation>
                <numerusform>%n form with unsaved typing</numerusform>
                <numerusform>%n forms with unsaved typing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other passphrases stop working. Add these people again.</source>
            <translation>
                <numerusform>%n other passphrase stops working. Add this person again.</numerusform>
                <numerusform>%n other passphrases stop working. Add these people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records with their whole history (%1)</source>
            <translation>
                <numerusform>%n record with its whole history (%1)</numerusform>
                <numerusform>%n records with their whole history (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets on paper. Book them in and destroy them first.</source>
            <translation>
                <numerusform>%n sheet on paper. Book it in and destroy it first.</numerusform>
                <numerusform>%n sheets on paper. Book them in and destroy them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded answers</source>
            <translation>
                <numerusform>%n shielded answer</numerusform>
                <numerusform>%n shielded answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Evaluation</name>
        <message numerus="yes">
            <source>%1: all %n figures go whole.</source>
            <translation>
                <numerusform>%1: the one figure goes whole.</numerusform>
                <numerusform>%1: all %n figures go whole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: all %n figures go whole; headquarters lets counts under 5 travel.</source>
            <translation>
                <numerusform>%1: the one figure goes whole; headquarters lets counts under 5 travel.</numerusform>
                <numerusform>%1: all %n figures go whole; headquarters lets counts under 5 travel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A period of at least %n months is needed: a shorter one with small numbers tells about persons. Nothing was changed.</source>
            <translation>
                <numerusform>A period of at least %n month is needed: a shorter one with small numbers tells about persons. Nothing was changed.</numerusform>
                <numerusform>A period of at least %n months is needed: a shorter one with small numbers tells about persons. Nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n choices needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sticks are there: choose one</source>
            <translation>
                <numerusform>%n stick is there: choose one</numerusform>
                <numerusform>%n sticks are there: choose one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fingerprint</name>
        <message numerus="yes">
            <source>%n groups to compare</source>
            <translation>
                <numerusform>%n group to compare</numerusform>
                <numerusform>%n groups to compare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message numerus="yes">
            <source>%n words to type</source>
            <translation>
                <numerusform>%n word to type</numerusform>
                <numerusform>%n words to type</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormAnswer</name>
        <message numerus="yes">
            <source>%n characters too long.</source>
            <translation>
                <numerusform>%n character too long.</numerusform>
                <numerusform>%n characters too long.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items are still open.</source>
            <translation>
                <numerusform>%n item is still open.</numerusform>
                <numerusform>%n items are still open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n entries.</source>
            <translation>
                <numerusform>At most %n entry.</numerusform>
                <numerusform>At most %n entries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message numerus="yes">
            <source>%n answers are not right yet. %1: %2</source>
            <translation>
                <numerusform>%n answer is not right yet. %1: %2</numerusform>
                <numerusform>%n answers are not right yet. %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers are still needed. %1: %2</source>
            <translation>
                <numerusform>%n answer is still needed. %1: %2</numerusform>
                <numerusform>%n answers are still needed. %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed</source>
            <translation>
                <numerusform>%n needed</numerusform>
                <numerusform>%n needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormRail</name>
        <message numerus="yes">
            <source>%n more needed to activate</source>
            <translation>
                <numerusform>%n more needed to activate</numerusform>
                <numerusform>%n more needed to activate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to fill in</source>
            <translation>
                <numerusform>%n still to fill in</numerusform>
                <numerusform>%n still to fill in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormRows</name>
        <message numerus="yes">
            <source>At most %n rows.</source>
            <translation>
                <numerusform>At most %n row.</numerusform>
                <numerusform>At most %n rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are not saved: save or drop them first: %1</source>
            <translation>
                <numerusform>%n draft is not saved: save or drop it first: %1</numerusform>
                <numerusform>%n drafts are not saved: save or drop them first: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts of this case are not saved. Nothing was written. Save or drop them first: what is not saved does not go along.</source>
            <translation>
                <numerusform>%n draft of this case is not saved. Nothing was written. Save or drop it first: what is not saved does not go along.</numerusform>
                <numerusform>%n drafts of this case are not saved. Nothing was written. Save or drop them first: what is not saved does not go along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded fields</source>
            <translation>
                <numerusform>%n shielded field</numerusform>
                <numerusform>%n shielded fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hearings</name>
        <message numerus="yes">
            <source>%n questions about the day</source>
            <translation>
                <numerusform>%n question about the day</numerusform>
                <numerusform>%n questions about the day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Held</name>
        <message numerus="yes">
            <source>Erased here on %1; %n newer changes from %2.</source>
            <translation>
                <numerusform>Erased here on %1; %n newer change from %2.</numerusform>
                <numerusform>Erased here on %1; %n newer changes from %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written after the key was revoked: %n changes from %1.</source>
            <translation>
                <numerusform>Written after the key was revoked: %n change from %1.</numerusform>
                <numerusform>Written after the key was revoked: %n changes from %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files wait in the vault: see Import.</source>
            <translation>
                <numerusform>%n file waits in the vault: see Import.</numerusform>
                <numerusform>%n files wait in the vault: see Import.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n cases are looked after here from now on.</source>
            <translation>
                <numerusform>%n case is looked after here from now on.</numerusform>
                <numerusform>%n cases are looked after here from now on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes are held: decide below</source>
            <translation>
                <numerusform>%n change is held: decide below</numerusform>
                <numerusform>%n changes are held: decide below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes bear a number that the same laptop gave to another change: it was put back from a backup. Both are kept.</source>
            <translation>
                <numerusform>%n change bears a number that the same laptop gave to another change: it was put back from a backup. Both are kept.</numerusform>
                <numerusform>%n changes bear a number that the same laptop gave to another change: it was put back from a backup. Both are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes left out: erased here</source>
            <translation>
                <numerusform>%n change left out: erased here</numerusform>
                <numerusform>%n changes left out: erased here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own bundles confirmed</source>
            <translation>
                <numerusform>%n own bundle confirmed</numerusform>
                <numerusform>%n own bundles confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records wait for another bundle</source>
            <translation>
                <numerusform>%n record waits for another bundle</numerusform>
                <numerusform>%n records wait for another bundle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import done: %n changes came in.</source>
            <translation>
                <numerusform>Import done: %n change came in.</numerusform>
                <numerusform>Import done: %n changes came in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It hands %n cases over to you.</source>
            <translation>
                <numerusform>It hands %n case over to you.</numerusform>
                <numerusform>It hands %n cases over to you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message numerus="yes">
            <source>%n before these weeks.</source>
            <translation>
                <numerusform>%n before these weeks.</numerusform>
                <numerusform>%n before these weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incidents in all.</source>
            <translation>
                <numerusform>%n incident in all.</numerusform>
                <numerusform>%n incidents in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a known week.</source>
            <translation>
                <numerusform>%n without a known week.</numerusform>
                <numerusform>%n without a known week.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message numerus="yes">
            <source>This vault opens with %n passphrases already, and that is the most. Nothing was changed. Remove one that is not used any more.</source>
            <translation>
                <numerusform>This vault opens with %n passphrase already, and that is the most. Nothing was changed. Remove one that is not used any more.</numerusform>
                <numerusform>This vault opens with %n passphrases already, and that is the most. Nothing was changed. Remove one that is not used any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message numerus="yes">
            <source>Waymark locks in %n seconds. Any key keeps it open.</source>
            <translation>
                <numerusform>Waymark locks in %n second. Any key keeps it open.</numerusform>
                <numerusform>Waymark locks in %n seconds. Any key keeps it open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookUp</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>every week</numerusform>
                <numerusform>every %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lost</name>
        <message numerus="yes">
            <source>%1 Noting it opens an incident in %n cases and puts this into the agenda.</source>
            <translation>
                <numerusform>%1 Noting it opens an incident in %n case and puts this into the agenda.</numerusform>
                <numerusform>%1 Noting it opens an incident in %n cases and puts this into the agenda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases were erased since. They may have been on it; which ones is not kept.</source>
            <translation>
                <numerusform>%n case was erased since. It may have been on it; which one is not kept.</numerusform>
                <numerusform>%n cases were erased since. They may have been on it; which ones is not kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It opens an incident in %n cases and is written in the audit trail.</source>
            <translation>
                <numerusform>It opens an incident in %n case and is written in the audit trail.</numerusform>
                <numerusform>It opens an incident in %n cases and is written in the audit trail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The vault is encrypted. Locked, it opens with the passphrase or the recovery sheet alone. It locks by itself after %n minutes; until then whoever held it could read on.</source>
            <translation>
                <numerusform>The vault is encrypted. Locked, it opens with the passphrase or the recovery sheet alone. It locks by itself after %n minute; until then whoever held it could read on.</numerusform>
                <numerusform>The vault is encrypted. Locked, it opens with the passphrase or the recovery sheet alone. It locks by itself after %n minutes; until then whoever held it could read on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message numerus="yes">
            <source>%n steps added</source>
            <translation>
                <numerusform>%n step added</numerusform>
                <numerusform>%n steps added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps move with it.</source>
            <translation>
                <numerusform>%n step moves with it.</numerusform>
                <numerusform>%n steps move with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps moved</source>
            <translation>
                <numerusform>%n step moved</numerusform>
                <numerusform>%n steps moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps were changed by hand: tick them to move them too.</source>
            <translation>
                <numerusform>%n step was changed by hand: tick it to move it too.</numerusform>
                <numerusform>%n steps were changed by hand: tick them to move them too.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message numerus="yes">
            <source>%n bundles have not come: %1</source>
            <translation>
                <numerusform>%n bundle has not come: %1</numerusform>
                <numerusform>%n bundles have not come: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forms and lists</source>
            <translation>
                <numerusform>%n form or list</numerusform>
                <numerusform>%n forms and lists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n numbers were used twice: put back from a backup</source>
            <translation>
                <numerusform>%n number was used twice: put back from a backup</numerusform>
                <numerusform>%n numbers were used twice: put back from a backup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>at most %n minute</numerusform>
                <numerusform>at most %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>silent for %n days</source>
            <translation>
                <numerusform>silent for %n day</numerusform>
                <numerusform>silent for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message numerus="yes">
            <source>%n sheets not booked in</source>
            <translation>
                <numerusform>%n sheet not booked in</numerusform>
                <numerusform>%n sheets not booked in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation>
                <numerusform>Wrong five times or more. You can try again in %n second.</numerusform>
                <numerusform>Wrong five times or more. You can try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message numerus="yes">
            <source>The vault locks after at most %n minutes without a key.</source>
            <translation>
                <numerusform>The vault locks after at most %n minute without a key.</numerusform>
                <numerusform>The vault locks after at most %n minutes without a key.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n answers needed</source>
            <translation>
                <numerusform>%n answer needed</numerusform>
                <numerusform>%n answers needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes only on this laptop</source>
            <translation>
                <numerusform>%n change only on this laptop</numerusform>
                <numerusform>%n changes only on this laptop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines were compared with %1 names, addresses, numbers and secrets.</source>
            <translation>
                <numerusform>%n line was compared with %1 names, addresses, numbers and secrets.</numerusform>
                <numerusform>%n lines were compared with %1 names, addresses, numbers and secrets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps stay on the screen.</source>
            <translation>
                <numerusform>%n step stays on the screen.</numerusform>
                <numerusform>%n steps stay on the screen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Discretion check: %n words must go</source>
            <translation>
                <numerusform>Discretion check: %n word must go</numerusform>
                <numerusform>Discretion check: %n words must go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptsCard</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message numerus="yes">
            <source>%n answers are missing or do not fit. Nothing typed is lost.</source>
            <translation>
                <numerusform>%n answer is missing or does not fit. Nothing typed is lost.</numerusform>
                <numerusform>%n answers are missing or do not fit. Nothing typed is lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message numerus="yes">
            <source>%n cases that were erased since were erased again.</source>
            <translation>
                <numerusform>%n case that was erased since was erased again.</numerusform>
                <numerusform>%n cases that were erased since were erased again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes of others could not be proven and stayed behind: ask for their last bundle once more.</source>
            <translation>
                <numerusform>%n change of somebody else could not be proven and stayed behind: ask for their last bundle once more.</numerusform>
                <numerusform>%n changes of others could not be proven and stayed behind: ask for their last bundle once more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes stand on parts of the file that cannot be read any more.</source>
            <translation>
                <numerusform>%n change stands on a part of the file that cannot be read any more.</numerusform>
                <numerusform>%n changes stand on parts of the file that cannot be read any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n newer changes were taken over.</source>
            <translation>
                <numerusform>%n newer change was taken over.</numerusform>
                <numerusform>%n newer changes were taken over.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals to wipe or to look again are due.</source>
            <translation>
                <numerusform>%n proposal to wipe or to look again is due.</numerusform>
                <numerusform>%n proposals to wipe or to look again are due.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded answers of %1 are wiped for good.</source>
            <translation>
                <numerusform>%n shielded answer of %1 is wiped for good.</numerusform>
                <numerusform>%n shielded answers of %1 are wiped for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>wipe %n shielded answers</source>
            <translation>
                <numerusform>wipe %n shielded answer</numerusform>
                <numerusform>wipe %n shielded answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n questions about the day are open. The figures count them.</source>
            <translation>
                <numerusform>%n question about the day is open. The figures count it.</numerusform>
                <numerusform>%n questions about the day are open. The figures count them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <source>%n still needed</source>
            <translation>
                <numerusform>%n still needed</numerusform>
                <numerusform>%n still needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>Allow them for %n minutes</source>
            <translation>
                <numerusform>Allow them for %n minute</numerusform>
                <numerusform>Allow them for %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set by headquarters: at most %n minutes.</source>
            <translation>
                <numerusform>Set by headquarters: at most %n minute.</numerusform>
                <numerusform>Set by headquarters: at most %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minutes</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n expired</numerusform>
                <numerusform>%n expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n went along</source>
            <translation>
                <numerusform>%n went along</numerusform>
                <numerusform>%n went along</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n changes not yet in a bundle</source>
            <translation>
                <numerusform>%n change not yet in a bundle</numerusform>
                <numerusform>%n changes not yet in a bundle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>oldest %n day</numerusform>
                <numerusform>oldest %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepSet</name>
        <message numerus="yes">
            <source>%n days after</source>
            <translation>
                <numerusform>%n day after</numerusform>
                <numerusform>%n days after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n choices needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions about the day</source>
            <translation>
                <numerusform>%n question about the day</numerusform>
                <numerusform>%n questions about the day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets not booked in</source>
            <translation>
                <numerusform>%n sheet not booked in</numerusform>
                <numerusform>%n sheets not booked in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n today</source>
            <translation>
                <numerusform>%n today</numerusform>
                <numerusform>%n today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>And %n more</numerusform>
                <numerusform>And %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>oldest %n day</numerusform>
                <numerusform>oldest %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n findings</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearings</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held</source>
            <translation>
                <numerusform>%n held</numerusform>
                <numerusform>%n held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are saved.</source>
            <translation>
                <numerusform>%n line is saved.</numerusform>
                <numerusform>%n lines are saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places found</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded fields</source>
            <translation>
                <numerusform>%n shielded field</numerusform>
                <numerusform>%n shielded fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries</source>
            <translation>
                <numerusform>%n try</numerusform>
                <numerusform>%n tries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The audit trail was touched at %n places. %1</source>
            <translation>
                <numerusform>The audit trail was touched at %n place. %1</numerusform>
                <numerusform>The audit trail was touched at %n places. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>headquarters allows %n minutes at most</source>
            <translation>
                <numerusform>headquarters allows %n minute at most</numerusform>
                <numerusform>headquarters allows %n minutes at most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>locks after %n minutes</source>
            <translation>
                <numerusform>locks after %n minute</numerusform>
                <numerusform>locks after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TriggerEvents</name>
        <message numerus="yes">
            <source>%n steps follow it</source>
            <translation>
                <numerusform>%n step follows it</numerusform>
                <numerusform>%n steps follow it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation>
                <numerusform>Wrong five times or more. You can try again in %n second.</numerusform>
                <numerusform>Wrong five times or more. You can try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VaultFolder</name>
        <message numerus="yes">
            <source>%n backups beside it</source>
            <translation>
                <numerusform>%n backup beside it</numerusform>
                <numerusform>%n backups beside it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
