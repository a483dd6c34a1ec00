<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
            <source>%n measures are still in force. End them or hand them over first. Nothing was changed.</source>
            <translation>
                <numerusform>%n measure is still in force. End it or hand it over first. Nothing was changed.</numerusform>
                <numerusform>%n measures are still in force. End them or hand them over first. Nothing was changed.</numerusform>
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
            <source>%n drafts are not saved and stayed here.</source>
            <translation>
                <numerusform>%n draft is not saved and stayed here.</numerusform>
                <numerusform>%n drafts are not saved and stayed here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the audit trail do not verify.</source>
            <translation>
                <numerusform>%n line of the audit trail does not verify.</numerusform>
                <numerusform>%n lines of the audit trail do not verify.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
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
            <source>%n files wait in the vault until their sender is known.</source>
            <translation>
                <numerusform>%n file waits in the vault until its sender is known.</numerusform>
                <numerusform>%n files wait in the vault until their sender is known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It holds %n changes, encrypted for the addressee. Nothing of it is lost here: all of it goes along again with the next bundle. Report the loss.</source>
            <translation>
                <numerusform>It holds %n change, encrypted for the addressee. Nothing of it is lost here: all of it goes along again with the next bundle. Report the loss.</numerusform>
                <numerusform>It holds %n changes, encrypted for the addressee. Nothing of it is lost here: all of it goes along again with the next bundle. Report the loss.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
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
    </context>
    <context>
        <name>Keys</name>
        <message numerus="yes">
            <source>%n passphrases open this vault.</source>
            <translation>
                <numerusform>%n passphrase opens this vault.</numerusform>
                <numerusform>%n passphrases open this vault.</numerusform>
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
            <source>%n lines were compared with names, addresses, numbers and secrets.</source>
            <translation>
                <numerusform>%n line was compared with names, addresses, numbers and secrets.</numerusform>
                <numerusform>%n lines were compared with names, addresses, numbers and secrets.</numerusform>
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
        <name>Run</name>
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
            <source>after %n minutes</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
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
            <source>oldest %n days</source>
            <translation>
                <numerusform>oldest %n day</numerusform>
                <numerusform>oldest %n days</numerusform>
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
</TS>
