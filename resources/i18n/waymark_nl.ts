<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Gemaakt met</translation>
        </message>
        <message>
            <source>Python %1 · Qt %2 · no network is ever used</source>
            <translation>Python %1 · Qt %2 · er wordt nooit een netwerk gebruikt</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Waymark %1</source>
            <translation>Waymark %1</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>niet gevonden</translation>
        </message>
    </context>
    <context>
        <name>Activating</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>There is no version %1 of it. Nothing was changed.</source>
            <translation>Er is geen versie %1 van. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot en met %2</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Agendabestand…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Vanaf %1</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>Nothing stands in the agenda from this day on.</source>
            <translation>Vanaf deze dag staat er niets in de agenda.</translation>
        </message>
        <message>
            <source>Only a hearing, an interview or a moment is moved</source>
            <translation>Alleen een zitting, een gesprek of een kritiek moment is te verplaatsen</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Toon er nog %n</numerusform>
                <numerusform>Toon er nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>To the cases</source>
            <translation>Naar de zaken</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Vandaag, %1</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Een week verder</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Een week terug</translation>
        </message>
        <message>
            <source>What ends</source>
            <translation>Wat eindigt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>two days are known: choose first</source>
            <translation>twee dagen bekend: kies eerst</translation>
        </message>
    </context>
    <context>
        <name>Agreements</name>
        <message>
            <source>%1 minutes at most, then a break</source>
            <translation>hooguit %1 min, dan pauze</translation>
        </message>
        <message>
            <source>Agreed for the talk</source>
            <translation>Afspraken voor het gesprek</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Interviewers</source>
            <translation>Verhoorders</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>Look out for</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>Die dag</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Psycholoog</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opname</translation>
        </message>
        <message>
            <source>Role of the coordinator</source>
            <translation>Rol VC</translation>
        </message>
        <message>
            <source>Stop signal</source>
            <translation>Stopteken</translation>
        </message>
        <message>
            <source>Support person</source>
            <translation>Begeleider</translation>
        </message>
        <message>
            <source>certified</source>
            <translation>gecertificeerd</translation>
        </message>
        <message>
            <source>fit? asked today</source>
            <translation>fit? vandaag gevraagd</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>nog niet gevraagd</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>niet nodig</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>geregeld</translation>
        </message>
    </context>
    <context>
        <name>Around</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>gepland</translation>
        </message>
        <message>
            <source>shielded</source>
            <translation>afgeschermd</translation>
        </message>
    </context>
    <context>
        <name>AskTime</name>
        <message>
            <source>Break on the sheet</source>
            <translation>Pauze op het blad</translation>
        </message>
        <message>
            <source>For example 9:30 or 930</source>
            <translation>Bijvoorbeeld 9:30 of 930</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>That is before the break began.</source>
            <translation>Dat is vóór het begin van de pauze.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Type a time, for example 9:30.</source>
            <translation>Typ een tijd, bijvoorbeeld 9:30.</translation>
        </message>
    </context>
    <context>
        <name>Assessments</name>
        <message>
            <source>Assessments</source>
            <translation>Inschattingen</translation>
        </message>
        <message>
            <source>Back to the assessments</source>
            <translation>Terug naar de inschattingen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nieuwe inschatting</translation>
        </message>
        <message>
            <source>No assessment yet.</source>
            <translation>Nog geen inschatting.</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Redenen</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>Herzien vóór</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Tweede persoon</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n casus</numerusform>
                <numerusform>%n casussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup was last tried out on %1. Try one in Settings, Backups: it takes a minute, and you know that it works before you need it.</source>
            <translation>Op %1 is voor het laatst een back-up uitgeprobeerd. Doe het weer bij Beheer, Back-ups: het duurt een minuut, en je weet dat hij werkt voordat je hem nodig hebt.</translation>
        </message>
        <message>
            <source>Backup on a stick</source>
            <translation>Back-up op een stick</translation>
        </message>
        <message>
            <source>Backups on this laptop</source>
            <translation>Back-ups op deze laptop</translation>
        </message>
        <message>
            <source>Build the overviews anew</source>
            <translation>Overzichten opnieuw opbouwen</translation>
        </message>
        <message>
            <source>Building the overviews anew</source>
            <translation>De overzichten worden opnieuw opgebouwd</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Check and drill</source>
            <translation>Controle en oefening</translation>
        </message>
        <message>
            <source>Check the vault</source>
            <translation>Controleer de kluis</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Reservekopie controleren</translation>
        </message>
        <message>
            <source>Checking the vault</source>
            <translation>De kluis controleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copies in other places</source>
            <translation>Kopieën op andere plekken</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete what was set aside?</source>
            <translation>Verwijderen wat apart is gezet?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>It is destroyed</source>
            <translation>Die is vernietigd</translation>
        </message>
        <message>
            <source>It opens with the passphrase of today. Keep the stick apart from the laptop.</source>
            <translation>Hij gaat open met de wachtwoordzin van vandaag. Bewaar de stick apart van de laptop.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Maak een back-up</translation>
        </message>
        <message>
            <source>Make the first one</source>
            <translation>Maak de eerste</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>Making a backup on the stick</source>
            <translation>Een back-up op de stick maken</translation>
        </message>
        <message>
            <source>Newer changes</source>
            <translation>Nieuwere wijzigingen</translation>
        </message>
        <message>
            <source>No backup of this vault was ever tried out. Try one in Settings, Backups: it takes a minute, and you know that it works before you need it.</source>
            <translation>Van deze kluis is nog nooit een back-up uitgeprobeerd. Doe dat bij Beheer, Back-ups: het duurt een minuut, en je weet dat hij werkt voordat je hem nodig hebt.</translation>
        </message>
        <message>
            <source>No backup on a stick yet. When this laptop is lost, only that one helps.</source>
            <translation>Nog geen back-up op een stick. Als deze laptop weg is, helpt alleen die.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Nothing can be written there: the stick is read-only or belongs to somebody else. Your work is safe on this laptop. Use another stick.</source>
            <translation>Daar kan niets worden geschreven: de stick is alleen te lezen of van iemand anders. Je werk is veilig op deze laptop. Neem een andere stick.</translation>
        </message>
        <message>
            <source>Nothing was changed. A backup sets the present store aside, and what is newer and still verifies is taken over from it.</source>
            <translation>Er is niets veranderd. Een back-up zet apart wat er nu staat, en neemt daaruit over wat nieuwer is en nog klopt.</translation>
        </message>
        <message>
            <source>On a stick…</source>
            <translation>Op een stick…</translation>
        </message>
        <message>
            <source>One a day is made at the first unlocking, and one before each import. They open with the passphrase of the vault. Ten are kept: the newest, the oldest, and between them fewer the older they are. Put one on a stick as well: a laptop can be lost.</source>
            <translation>Elke dag wordt er een gemaakt bij het eerste openen, en een voor elke import. Ze gaan open met de wachtwoordzin van de kluis. Er blijven er tien: de nieuwste, de oudste, en daartussen minder naarmate ze ouder zijn. Zet er ook een op een stick: een laptop kan zoekraken.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plek</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Een back-up terugzetten…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Terugzetten…</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apart gezet</translation>
        </message>
        <message>
            <source>Set aside on</source>
            <translation>Apart gezet op</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Take over newer changes…</source>
            <translation>Neem nieuwere wijzigingen over…</translation>
        </message>
        <message>
            <source>The backup does not read back as it was written, and was removed. The vault itself was not changed. Check the disk and try again.</source>
            <translation>De back-up is niet terug te lezen zoals hij is geschreven en is verwijderd. De kluis zelf is niet veranderd. Controleer de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>De back-up is gemaakt en gecontroleerd.</translation>
        </message>
        <message>
            <source>The backup is on the stick and was read back from it: it is whole.</source>
            <translation>De back-up staat op de stick en is daarvan teruggelezen: hij is heel.</translation>
        </message>
        <message>
            <source>The backup is restored in a corner of this vault's folder, encrypted as ever, checked, and removed. Your vault stays as it is.</source>
            <translation>De back-up wordt in een hoek van de map van deze kluis teruggezet, versleuteld als altijd, gecontroleerd en weer weggehaald. Je kluis blijft zoals hij is.</translation>
        </message>
        <message>
            <source>The backup works</source>
            <translation>De back-up werkt</translation>
        </message>
        <message>
            <source>The backup works: it was restored beside the vault, checked whole (%1, %2), and removed.</source>
            <translation>De back-up werkt: hij is naast de kluis teruggezet, heel bevonden (%1, %2) en weer weggehaald.</translation>
        </message>
        <message>
            <source>The check reads the whole vault and says what is wrong and where. The drill restores a backup beside the vault, checks it and removes it again: do it once a year. Lists, search and agenda are made from what was saved, and can be built anew.</source>
            <translation>De controle leest de hele kluis en zegt wat er mis is en waar. De oefening zet een back-up naast de kluis terug, controleert hem en verwijdert hem weer: doe dat eens per jaar. Lijsten, zoeken en agenda worden gemaakt uit wat bewaard is, en kunnen opnieuw worden opgebouwd.</translation>
        </message>
        <message>
            <source>The copy is taken off the list.</source>
            <translation>De kopie is van de lijst gehaald.</translation>
        </message>
        <message>
            <source>The folder or stick is not there. Nothing was written; your work is safe on this laptop. Put the stick in, or choose another place.</source>
            <translation>De map of stick is er niet. Er is niets geschreven; je werk is veilig op deze laptop. Steek de stick erin, of kies een andere plek.</translation>
        </message>
        <message>
            <source>The overviews are built anew from what was saved.</source>
            <translation>De overzichten zijn opnieuw opgebouwd uit wat bewaard is.</translation>
        </message>
        <message>
            <source>The overviews are damaged</source>
            <translation>De overzichten zijn beschadigd</translation>
        </message>
        <message>
            <source>The stick could not be written: it was pulled out or is damaged. Your work is safe on this laptop. Use another stick.</source>
            <translation>De stick kon niet worden beschreven: hij is eruit getrokken of beschadigd. Je werk is veilig op deze laptop. Neem een andere stick.</translation>
        </message>
        <message>
            <source>The store that stood here before the backup was restored is deleted for good. Do it only when you know that nothing is missing.</source>
            <translation>Wat hier stond voordat de back-up werd teruggezet, gaat voorgoed weg. Doe het alleen als je weet dat er niets ontbreekt.</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>De kluis is beschadigd</translation>
        </message>
        <message>
            <source>The vault is whole</source>
            <translation>De kluis is heel</translation>
        </message>
        <message>
            <source>The vault is whole: every page, every change, every shielded value, every signature and every line of the audit trail is what was written.</source>
            <translation>De kluis is heel: elke pagina, elke wijziging, elke afgeschermde waarde, elke handtekening en elke regel van het logboek is wat er geschreven is.</translation>
        </message>
        <message>
            <source>There is no backup on this laptop yet.</source>
            <translation>Er is nog geen back-up op deze laptop.</translation>
        </message>
        <message>
            <source>There is not enough room there. Nothing of the backup was kept; your work is safe on this laptop. Make room or use another stick.</source>
            <translation>Daar is te weinig ruimte. Van de back-up is niets gebleven; je werk is veilig op deze laptop. Maak ruimte of neem een andere stick.</translation>
        </message>
        <message>
            <source>They open with the passphrase of their day. Destroy those you do not need.</source>
            <translation>Ze gaan open met de wachtwoordzin van hun dag. Vernietig wat je niet nodig hebt.</translation>
        </message>
        <message>
            <source>This backup is damaged</source>
            <translation>Deze back-up is beschadigd</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault, though: it does not help when the laptop is lost or broken. Put a copy on a stick.</source>
            <translation>Deze map staat wel op dezelfde schijf als de kluis: dat helpt niet als de laptop weg of kapot is. Zet een kopie op een stick.</translation>
        </message>
        <message>
            <source>Try a backup out</source>
            <translation>Een back-up uitproberen</translation>
        </message>
        <message>
            <source>Try a backup out…</source>
            <translation>Probeer een back-up uit…</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Probeer hem uit</translation>
        </message>
        <message>
            <source>Trying the backup out</source>
            <translation>De back-up uitproberen</translation>
        </message>
        <message>
            <source>What stood here before a backup was restored, or could not be read. It opens with the passphrase of its day. Keep it until you know that nothing is missing.</source>
            <translation>Wat hier stond voordat een back-up werd teruggezet, of niet te lezen was. Het gaat open met de wachtwoordzin van die dag. Houd het tot je weet dat er niets ontbreekt.</translation>
        </message>
        <message>
            <source>What was saved is whole. Lists, search and agenda are made from it, and can be made again.</source>
            <translation>Wat bewaard is, is heel. Lijsten, zoeken en agenda worden daaruit gemaakt, en dat kan opnieuw.</translation>
        </message>
        <message>
            <source>What was set aside is deleted.</source>
            <translation>Wat apart was gezet, is verwijderd.</translation>
        </message>
        <message>
            <source>Your vault is not affected. Make a new backup now.</source>
            <translation>Je kluis is niet geraakt. Maak nu een nieuwe back-up.</translation>
        </message>
        <message>
            <source>choose a copy first</source>
            <translation>kies eerst een kopie</translation>
        </message>
        <message>
            <source>choose one first</source>
            <translation>kies er eerst een</translation>
        </message>
        <message>
            <source>no backup tried out yet</source>
            <translation>nog geen back-up uitgeprobeerd</translation>
        </message>
        <message>
            <source>only what was being typed is in it</source>
            <translation>er staat alleen in wat werd getypt</translation>
        </message>
        <message>
            <source>read back and checked</source>
            <translation>teruggelezen en gecontroleerd</translation>
        </message>
        <message>
            <source>the vault is open for reading only</source>
            <translation>de kluis is alleen geopend om te lezen</translation>
        </message>
        <message>
            <source>tried out on %1</source>
            <translation>uitgeprobeerd op %1</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Sluit deze melding</translation>
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
            <source>The sender made this bundle for somebody else, and another person passed it on. Nothing was changed. Tell the sender.</source>
            <translation>De afzender heeft deze bundel voor iemand anders gemaakt, en een ander heeft hem doorgegeven. Er is niets gewijzigd. Meld dit aan de afzender.</translation>
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
            <translation>Een ogenblik.</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Wordt gestopt</translation>
        </message>
        <message>
            <source>Stopping. Nothing is changed.</source>
            <translation>Wordt gestopt. Er verandert niets.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n hearings are in the file.</source>
            <translation>
                <numerusform>Er staat %n zitting in het bestand.</numerusform>
                <numerusform>Er staan %n zittingen in het bestand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearings were left out: choose their day first.</source>
            <translation>
                <numerusform>%n zitting is weggelaten: kies er eerst de dag van.</numerusform>
                <numerusform>%n zittingen zijn weggelaten: kies er eerst de dag van.</numerusform>
            </translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Afspraak</translation>
        </message>
        <message>
            <source>The file holds days and times of hearings, and nothing else: no case, no place, no kind. Anybody can read it, and a day and time can be found on a public list of hearings. Use it only for a calendar that the police looks after, and delete the file afterwards. It is noted in the audit trail.</source>
            <translation>In het bestand staan dagen en tijden van zittingen en verder niets: geen zaak, geen plaats, geen soort. Iedereen kan het lezen, en een dag en tijd zijn op een openbare lijst van zittingen op te zoeken. Gebruik het alleen voor een agenda die van de politie is, en wis het bestand daarna. Het komt in het logboek te staan.</translation>
        </message>
        <message>
            <source>There is no hearing to come, so there is no file. Nothing was written.</source>
            <translation>Er komt geen zitting meer, dus is er geen bestand. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>Write a calendar file</source>
            <translation>Een agendabestand schrijven</translation>
        </message>
        <message>
            <source>Write a calendar file?</source>
            <translation>Een agendabestand schrijven?</translation>
        </message>
        <message>
            <source>Write the file…</source>
            <translation>Bestand schrijven…</translation>
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
        <name>Case</name>
        <message numerus="yes">
            <source>%n needed to activate the plan</source>
            <translation>
                <numerusform>%n nodig om het plan te activeren</numerusform>
                <numerusform>%n nodig om het plan te activeren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Inschatting</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Terughalen</translation>
        </message>
        <message>
            <source>Case details</source>
            <translation>Gegevens van de zaak</translation>
        </message>
        <message>
            <source>Case: %1</source>
            <translation>Zaak: %1</translation>
        </message>
        <message>
            <source>Close the case…</source>
            <translation>Zaak sluiten…</translation>
        </message>
        <message>
            <source>Emergency plan</source>
            <translation>Noodplan</translation>
        </message>
        <message>
            <source>Erase the case…</source>
            <translation>Zaak wissen…</translation>
        </message>
        <message>
            <source>Hand the case over…</source>
            <translation>Zaak overdragen…</translation>
        </message>
        <message>
            <source>Hand-over note</source>
            <translation>Overdrachtsnotitie</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Zittingen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historie</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidenten</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Verhoren</translation>
        </message>
        <message>
            <source>Log a contact</source>
            <translation>Contact vastleggen</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>Move to another case…</source>
            <translation>Naar een andere zaak verplaatsen…</translation>
        </message>
        <message>
            <source>Move to another day…</source>
            <translation>Naar een andere dag verplaatsen…</translation>
        </message>
        <message>
            <source>New incident</source>
            <translation>Nieuw incident</translation>
        </message>
        <message>
            <source>New proceeding</source>
            <translation>Nieuwe procedure</translation>
        </message>
        <message>
            <source>New review</source>
            <translation>Nieuwe toets</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>New trigger event</source>
            <translation>Nieuw kritiek moment</translation>
        </message>
        <message>
            <source>No step is open</source>
            <translation>Er staat geen stap open</translation>
        </message>
        <message>
            <source>Open the case again</source>
            <translation>Zaak weer openen</translation>
        </message>
        <message>
            <source>Open this record</source>
            <translation>Gegeven openen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Own safety number</source>
            <translation>Eigen veiligheidscijfer</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Onderdelen van de zaak</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Proceeding added</source>
            <translation>Procedure toegevoegd</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Uitstellen</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Snelle notitie</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Veiligheid</translation>
        </message>
        <message>
            <source>Safety plan</source>
            <translation>Veiligheidsplan</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Delen</translation>
        </message>
        <message>
            <source>Show shielded fields of this save</source>
            <translation>Afgeschermde velden van dit bewaarmoment tonen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Take an agreement back</source>
            <translation>Afspraak intrekken</translation>
        </message>
        <message>
            <source>Tick off</source>
            <translation>Afvinken</translation>
        </message>
        <message>
            <source>Tick off the next step</source>
            <translation>Volgende stap afvinken</translation>
        </message>
        <message>
            <source>Withdraw this record</source>
            <translation>Gegeven intrekken</translation>
        </message>
        <message>
            <source>Write out this case…</source>
            <translation>Deze zaak wegschrijven…</translation>
        </message>
    </context>
    <context>
        <name>CaseExport</name>
        <message numerus="yes">
            <source>%n records, every save of them</source>
            <translation>
                <numerusform>%n formulier, met elke bewaring</numerusform>
                <numerusform>%n formulieren, met elke bewaring</numerusform>
            </translation>
        </message>
        <message>
            <source>A record of a newer version of the program</source>
            <translation>Een formulier van een nieuwere versie van het programma</translation>
        </message>
        <message>
            <source>Choose the stick or a folder</source>
            <translation>Kies de stick of een map</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertrouwelijk</translation>
        </message>
        <message>
            <source>Reading the case</source>
            <translation>De zaak wordt gelezen</translation>
        </message>
        <message>
            <source>The case is written out in the clear.</source>
            <translation>De zaak wordt leesbaar weggeschreven.</translation>
        </message>
        <message>
            <source>This case is not in this vault. Nothing was written. Choose another case.</source>
            <translation>Deze zaak staat niet in deze kluis. Er is niets geschreven. Kies een andere zaak.</translation>
        </message>
        <message>
            <source>Two files are written: %1 and %2.</source>
            <translation>Er zijn twee bestanden geschreven: %1 en %2.</translation>
        </message>
        <message>
            <source>Two files will hold the case in the clear, without shielded fields. Whoever finds them can read them. Write them only where they are needed, and destroy them afterwards. It is noted in the audit trail.</source>
            <translation>Twee bestanden bevatten straks de zaak, leesbaar, zonder afgeschermde velden. Wie ze vindt, kan ze lezen. Schrijf ze alleen weg waar het nodig is en vernietig ze daarna. Het komt in het logboek te staan.</translation>
        </message>
        <message>
            <source>Two files will hold the whole case, shielded fields too, in the clear: addresses, code words, safe numbers. Whoever finds them can read them, and somebody may be hurt. Write them only where they are needed, and destroy them afterwards. Working notes that never leave this laptop are not in them. It is noted in the audit trail.</source>
            <translation>Twee bestanden bevatten straks de hele zaak, ook de afgeschermde velden, leesbaar: adressen, codewoorden, veilige nummers. Wie ze vindt, kan ze lezen, en dat kan iemand schaden. Schrijf ze alleen weg waar het nodig is en vernietig ze daarna. Werknotities die deze laptop nooit verlaten, staan er niet in. Het komt in het logboek te staan.</translation>
        </message>
        <message>
            <source>With shielded fields</source>
            <translation>Met afgeschermde velden</translation>
        </message>
        <message>
            <source>With shielded fields. Keep it locked away; destroy it afterwards.</source>
            <translation>Met afgeschermde velden. Bewaar het achter slot; vernietig het daarna.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>Without shielded fields. Destroy it afterwards.</source>
            <translation>Zonder afgeschermde velden. Vernietig het daarna.</translation>
        </message>
        <message>
            <source>Write out…</source>
            <translation>Wegschrijven…</translation>
        </message>
        <message>
            <source>Write this case out?</source>
            <translation>Deze zaak wegschrijven?</translation>
        </message>
        <message>
            <source>Writing the case out</source>
            <translation>De zaak wordt weggeschreven</translation>
        </message>
        <message>
            <source>Written out by %1, %2: %3</source>
            <translation>Weggeschreven door %1, %2: %3</translation>
        </message>
        <message>
            <source>shielded</source>
            <translation>afgeschermd</translation>
        </message>
    </context>
    <context>
        <name>CaseHistory</name>
        <message>
            <source>A record of a newer version of the program</source>
            <translation>Een gegeven uit een nieuwere versie van het programma</translation>
        </message>
        <message>
            <source>Confirmed by a second person</source>
            <translation>Bevestigd door een tweede persoon</translation>
        </message>
        <message>
            <source>Kept by the program</source>
            <translation>Bijgehouden door het programma</translation>
        </message>
        <message>
            <source>Put into force as version %1</source>
            <translation>Geactiveerd als versie %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>shielded</source>
            <translation>afgeschermd</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>%1 exists already: open it.</source>
            <translation>%1 bestaat al: open die zaak.</translation>
        </message>
        <message>
            <source>%1 names more than one case: %2. Nothing was changed. Use the number.</source>
            <translation>%1 wijst meer dan één zaak aan: %2. Er is niets veranderd. Gebruik het nummer.</translation>
        </message>
        <message numerus="yes">
            <source>%n choices needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed</source>
            <translation>
                <numerusform>%n gesloten</numerusform>
                <numerusform>%n gesloten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>A case begins with a codename that says nothing about anybody. Type one in the search box: it shows whether the case exists already.</source>
            <translation>Een zaak begint met een codenaam die over niemand iets zegt. Typ er een in het zoekvak: dan ziet u of de zaak al bestaat.</translation>
        </message>
        <message>
            <source>Before contact: the police may not know this person yet</source>
            <translation>Vóór contact: de politie mag deze persoon nog niet kennen</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Case opened, saved on this laptop</source>
            <translation>Zaak geopend, opgeslagen op deze laptop</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>Draw a codename</source>
            <translation>Trek een codenaam</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Nieuwe zaak</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>No case fits what is typed.</source>
            <translation>Geen zaak past bij wat u typte.</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Open zaak</translation>
        </message>
        <message>
            <source>Open case %1</source>
            <translation>Open zaak %1</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Search for a codename or number</source>
            <translation>Zoek op codenaam of nummer</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sorteer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>There are cases like it: %1.</source>
            <translation>Er zijn zaken die erop lijken: %1.</translation>
        </message>
        <message>
            <source>There is a case %1 already. Open that one, or choose another codename. Nothing was changed.</source>
            <translation>Er is al een zaak %1. Open die, of kies een andere codenaam. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no case %1 in this vault. Nothing was changed.</source>
            <translation>Er is geen zaak %1 in deze kluis. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no case %1 yet.</source>
            <translation>Er is nog geen zaak %1.</translation>
        </message>
        <message>
            <source>There is no case %1. Like it: %2.</source>
            <translation>Er is geen zaak %1. Lijkt erop: %2.</translation>
        </message>
        <message>
            <source>This codename is in use</source>
            <translation>Deze codenaam is al in gebruik</translation>
        </message>
        <message>
            <source>Type a codename first</source>
            <translation>Typ eerst een codenaam</translation>
        </message>
        <message>
            <source>Type a codename first. Nothing was changed.</source>
            <translation>Typ eerst een codenaam. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>codename</source>
            <translation>codenaam</translation>
        </message>
        <message>
            <source>level</source>
            <translation>niveau</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>niveau %1</translation>
        </message>
        <message>
            <source>next step</source>
            <translation>volgende stap</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>nog niet bewaard</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
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
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 Where: %2.</source>
            <translation>%1 Waar: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 van %2 (%3)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other places</source>
            <translation>
                <numerusform>%n andere plek</numerusform>
                <numerusform>%n andere plekken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages of the store were changed outside the program, or the disk failed. Restore a backup.</source>
            <translation>
                <numerusform>%n bladzijde van de opslag is buiten het programma om veranderd, of de schijf is kapot. Zet een back-up terug.</numerusform>
                <numerusform>%n bladzijden van de opslag zijn buiten het programma om veranderd, of de schijf is kapot. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions are no longer what was saved. Restore a backup.</source>
            <translation>
                <numerusform>%n wijziging is niet meer zoals ze is bewaard. Zet een back-up terug.</numerusform>
                <numerusform>%n wijzigingen zijn niet meer zoals ze zijn bewaard. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions cannot be read any more. Restore a backup.</source>
            <translation>
                <numerusform>%n wijziging is niet meer te lezen. Zet een back-up terug.</numerusform>
                <numerusform>%n wijzigingen zijn niet meer te lezen. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions stand in a wrong place. Restore a backup.</source>
            <translation>
                <numerusform>%n wijziging staat op een verkeerde plaats. Zet een back-up terug.</numerusform>
                <numerusform>%n wijzigingen staan op een verkeerde plaats. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the store name something that is not there.</source>
            <translation>
                <numerusform>%n regel van de opslag noemt iets wat er niet is.</numerusform>
                <numerusform>%n regels van de opslag noemen iets wat er niet is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values are no longer what was saved. Restore a backup.</source>
            <translation>
                <numerusform>%n geheim gegeven is niet meer zoals het is bewaard. Zet een back-up terug.</numerusform>
                <numerusform>%n geheime gegevens zijn niet meer zoals ze zijn bewaard. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values cannot be read any more. Restore a backup.</source>
            <translation>
                <numerusform>%n afgeschermde waarde is niet meer te lezen. Zet een back-up terug.</numerusform>
                <numerusform>%n afgeschermde waarden zijn niet meer te lezen. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n secret values that were saved here are missing.</source>
            <translation>
                <numerusform>%n geheim gegeven dat hier is bewaard, ontbreekt.</numerusform>
                <numerusform>%n geheime gegevens die hier zijn bewaard, ontbreken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signatures on who wrote what do not hold.</source>
            <translation>
                <numerusform>%n handtekening over wie wat schreef, klopt niet.</numerusform>
                <numerusform>%n handtekeningen over wie wat schreef, kloppen niet.</numerusform>
            </translation>
        </message>
        <message>
            <source>A part of the store cannot be read: %1.</source>
            <translation>Een deel van de opslag is niet te lezen: %1.</translation>
        </message>
        <message>
            <source>Checking the audit trail</source>
            <translation>Het logboek controleren</translation>
        </message>
        <message>
            <source>Checking the drafts</source>
            <translation>De concepten controleren</translation>
        </message>
        <message>
            <source>Checking the overviews</source>
            <translation>De overzichten controleren</translation>
        </message>
        <message>
            <source>Checking the pages of the store</source>
            <translation>De bladzijden van de opslag controleren</translation>
        </message>
        <message>
            <source>Checking the revisions</source>
            <translation>De bewaarde wijzigingen controleren</translation>
        </message>
        <message>
            <source>Checking the secret parts</source>
            <translation>De geheime delen controleren</translation>
        </message>
        <message>
            <source>Checking the signatures</source>
            <translation>De handtekeningen controleren</translation>
        </message>
        <message>
            <source>Hit are: %1.</source>
            <translation>Geraakt zijn: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody signed for %n revisions.</source>
            <translation>
                <numerusform>Voor %n wijziging heeft niemand getekend.</numerusform>
                <numerusform>Voor %n wijzigingen heeft niemand getekend.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit trail was changed or cut off at line %1 (places: %2).</source>
            <translation>Het logboek is veranderd of afgebroken bij regel %1 (plaatsen: %2).</translation>
        </message>
        <message>
            <source>The backup does not open: it is damaged.</source>
            <translation>De back-up gaat niet open: hij is beschadigd.</translation>
        </message>
        <message>
            <source>The end of the store is missing: its file was cut off. Restore a backup.</source>
            <translation>Het einde van de opslag ontbreekt: het bestand is afgekapt. Zet een back-up terug.</translation>
        </message>
        <message>
            <source>The file of the drafts is damaged: what was typed and not saved may be lost. What was saved is not affected.</source>
            <translation>Het bestand met concepten is beschadigd: wat is getypt en niet bewaard, kan verloren zijn. Wat is bewaard, is niet geraakt.</translation>
        </message>
        <message>
            <source>The overviews do not fit the revisions. Build them anew.</source>
            <translation>De overzichten passen niet bij wat is bewaard. Bouw ze opnieuw op.</translation>
        </message>
        <message>
            <source>The revisions do not add up: the store holds %1, it should hold %2. A part of the file comes from an older copy. Restore a backup.</source>
            <translation>De wijzigingen kloppen niet met de telling: er staan er %1, het moeten er %2 zijn. Een deel van het bestand komt uit een oudere kopie. Zet een back-up terug.</translation>
        </message>
        <message>
            <source>The structure of the store is damaged. Restore a backup.</source>
            <translation>De structuur van de opslag is beschadigd. Zet een back-up terug.</translation>
        </message>
        <message numerus="yes">
            <source>What this vault would confirm to others is not what it holds, for %n chains of revisions. Restore a backup.</source>
            <translation>
                <numerusform>Wat deze kluis aan anderen zou bevestigen, is niet wat erin staat, bij %n reeks wijzigingen. Zet een back-up terug.</numerusform>
                <numerusform>Wat deze kluis aan anderen zou bevestigen, is niet wat erin staat, bij %n reeksen wijzigingen. Zet een back-up terug.</numerusform>
            </translation>
        </message>
        <message>
            <source>a case that cannot be named</source>
            <translation>een zaak waarvan de naam niet te lezen is</translation>
        </message>
        <message>
            <source>secret values</source>
            <translation>afgeschermde waarden</translation>
        </message>
        <message>
            <source>the audit trail</source>
            <translation>het logboek</translation>
        </message>
        <message>
            <source>the contacts</source>
            <translation>de contacten</translation>
        </message>
        <message>
            <source>the overviews, which can be built anew</source>
            <translation>de overzichten, die opnieuw kunnen worden opgebouwd</translation>
        </message>
        <message>
            <source>the settings</source>
            <translation>de instellingen</translation>
        </message>
        <message>
            <source>the sums over all of it</source>
            <translation>de optelsommen over alles</translation>
        </message>
        <message>
            <source>this vault itself</source>
            <translation>deze kluis zelf</translation>
        </message>
        <message>
            <source>what was exchanged</source>
            <translation>wat is uitgewisseld</translation>
        </message>
        <message>
            <source>what was held back or erased</source>
            <translation>wat wordt vastgehouden of gewist is</translation>
        </message>
        <message>
            <source>what was saved</source>
            <translation>wat bewaard is</translation>
        </message>
        <message>
            <source>who wrote what</source>
            <translation>wie wat schreef</translation>
        </message>
    </context>
    <context>
        <name>Choose</name>
        <message>
            <source>Choose one first.</source>
            <translation>Kies er eerst een.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1 Nothing was changed. Then add --called.</source>
            <translation>%1 Er is niets gewijzigd. Geef daarna --called mee.</translation>
        </message>
        <message>
            <source>%1 can open this vault as well, since %2.</source>
            <translation>%1 kan deze kluis ook openen, sinds %2.</translation>
        </message>
        <message>
            <source>%1 could not be written: no room, or no right to. The vault was not changed.</source>
            <translation>%1 kon niet worden geschreven: geen ruimte, of geen recht. De kluis is niet veranderd.</translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation>%1 bestaat al en is gelaten zoals het is. Kies een andere naam.</translation>
        </message>
        <message>
            <source>%1 holds no answers. Nothing was changed. {"field": value, …} is wanted.</source>
            <translation>In %1 staan geen antwoorden. Er is niets veranderd. {"veld": waarde, …} is nodig.</translation>
        </message>
        <message>
            <source>%1 is %2 from now on.</source>
            <translation>%1 is vanaf nu %2.</translation>
        </message>
        <message>
            <source>%1 is known now, and not verified: compare the fingerprint by telephone.</source>
            <translation>%1 is nu bekend, maar nog niet bevestigd: vergelijk de vingerafdruk aan de telefoon.</translation>
        </message>
        <message>
            <source>%1 is no readable JSON file. Nothing was changed.</source>
            <translation>%1 is geen leesbaar JSON-bestand. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>%1 is thrown away.</source>
            <translation>%1 is weggegooid.</translation>
        </message>
        <message>
            <source>%1 is written to here again. Destroy the stick.</source>
            <translation>%1 is hier weer te wijzigen. Vernietig de stick.</translation>
        </message>
        <message>
            <source>%1 names no version of a line that waits for a decision. Nothing was changed. “record conflicts” lists them.</source>
            <translation>%1 noemt geen versie van een regel die op een keuze wacht. Er is niets gewijzigd. Met “record conflicts” ziet u ze.</translation>
        </message>
        <message>
            <source>%1 new changes of %2</source>
            <translation>%1 nieuwe wijzigingen van %2</translation>
        </message>
        <message>
            <source>%1 new changes, %2 known already, %3 conflicts</source>
            <translation>%1 nieuwe wijzigingen, %2 al bekend, %3 keuzes nodig</translation>
        </message>
        <message>
            <source>%1: missing %2, forks %3, silent %4 days</source>
            <translation>%1: ontbreekt %2, vertakkingen %3, stil %4 dagen</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are not saved and stayed here: %1</source>
            <translation>
                <numerusform>%n concept is niet bewaard en bleef hier: %1</numerusform>
                <numerusform>%n concepten zijn niet bewaard en bleven hier: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are written. They hold personal data in the clear: keep the file where only you can read it, and delete it when it has served.</source>
            <translation>
                <numerusform>%n regel is weggeschreven. Er staan leesbare persoonsgegevens in: bewaar het bestand waar alleen jij het kunt lezen, en verwijder het na gebruik.</numerusform>
                <numerusform>%n regels zijn weggeschreven. Er staan leesbare persoonsgegevens in: bewaar het bestand waar alleen jij het kunt lezen, en verwijder het na gebruik.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets are still on paper.</source>
            <translation>
                <numerusform>%n blad is nog op papier.</numerusform>
                <numerusform>%n bladen zijn nog op papier.</numerusform>
            </translation>
        </message>
        <message>
            <source>A card with the neutral duty number.</source>
            <translation>Een kaartje met het neutrale dienstnummer.</translation>
        </message>
        <message>
            <source>A day of the week (2026-11-24).</source>
            <translation>Een dag van die week (2026-11-24).</translation>
        </message>
        <message>
            <source>A fresh backup could not be made. Make one soon.</source>
            <translation>Een verse back-up maken lukte niet. Maak er snel een.</translation>
        </message>
        <message>
            <source>A hand-over carries one whole case: no --case, --with-secrets, --evaluation.</source>
            <translation>Een overdracht bevat één hele zaak: geen --case, --with-secrets, --evaluation.</translation>
        </message>
        <message>
            <source>A hearing: its checklist and its day.</source>
            <translation>Een zitting: de checklist en de dag.</translation>
        </message>
        <message>
            <source>A new recovery sheet; the old one opens nothing any more.</source>
            <translation>Een nieuw herstelblad; het oude opent niets meer.</translation>
        </message>
        <message>
            <source>A quick note about now. No account of the facts.</source>
            <translation>Een snelle notitie over nu. Geen verslag van de feiten.</translation>
        </message>
        <message>
            <source>A role, never a name.</source>
            <translation>Een rol, nooit een naam.</translation>
        </message>
        <message>
            <source>Add a step to a case.</source>
            <translation>Voeg een stap toe aan een zaak.</translation>
        </message>
        <message>
            <source>After how many minutes without a key the window locks.</source>
            <translation>Na hoeveel minuten zonder toets het venster vergrendelt.</translation>
        </message>
        <message>
            <source>All hearings of a week, one sheet each.</source>
            <translation>Alle zittingen van een week, elk een blad.</translation>
        </message>
        <message>
            <source>All sheets that left the program.</source>
            <translation>Alle bladen die het programma hebben verlaten.</translation>
        </message>
        <message>
            <source>All that happened and is to come, the latest first.</source>
            <translation>Alles wat gebeurde en nog komt, het laatste eerst.</translation>
        </message>
        <message>
            <source>Also what was said before.</source>
            <translation>Ook wat er eerder stond.</translation>
        </message>
        <message>
            <source>Another passphrase at the same time, for somebody knows the old.</source>
            <translation>Meteen een andere wachtwoordzin, want iemand kent de oude.</translation>
        </message>
        <message>
            <source>Answer as JSON.</source>
            <translation>Antwoord als JSON.</translation>
        </message>
        <message>
            <source>As a card to cut out.</source>
            <translation>Als kaartje om uit te knippen.</translation>
        </message>
        <message>
            <source>Book a sheet in by its code.</source>
            <translation>Verwerk een blad met zijn code.</translation>
        </message>
        <message>
            <source>Build the overviews anew from the log.</source>
            <translation>Bouw de overzichten opnieuw op uit het logboek van wijzigingen.</translation>
        </message>
        <message>
            <source>Bundle %1 was written and read back: %2 cases, %3 changes, %4</source>
            <translation>Bundel %1 is geschreven en teruggelezen: %2 zaken, %3 wijzigingen, %4</translation>
        </message>
        <message>
            <source>Bundles made here, with what became of them.</source>
            <translation>Bundels die hier zijn gemaakt, en wat ervan werd.</translation>
        </message>
        <message>
            <source>Cases that were handed over or taken over.</source>
            <translation>Zaken die zijn overgedragen of overgenomen.</translation>
        </message>
        <message>
            <source>Cases.</source>
            <translation>Zaken.</translation>
        </message>
        <message>
            <source>Change answers of a record.</source>
            <translation>Wijzig antwoorden van een onderdeel.</translation>
        </message>
        <message>
            <source>Change name, unit or role; the keys stay the same.</source>
            <translation>Wijzig naam, eenheid of rol; de sleutels blijven dezelfde.</translation>
        </message>
        <message>
            <source>Change the passphrase: when you want another one. When somebody may know it, replace the keys instead.</source>
            <translation>De wachtwoordzin wijzigen: om een andere te krijgen. Kent iemand hem misschien, vervang dan de sleutels.</translation>
        </message>
        <message>
            <source>Check a form or list file.</source>
            <translation>Controleer een formulier- of lijstbestand.</translation>
        </message>
        <message>
            <source>Check that nothing is damaged or missing.</source>
            <translation>Controleer dat er niets beschadigd is of ontbreekt.</translation>
        </message>
        <message>
            <source>Check the chain of the audit trail.</source>
            <translation>Controleer de keten van het logboek.</translation>
        </message>
        <message>
            <source>Checklist, duty card and aftercare sheet.</source>
            <translation>Checklist, kaartje en nazorgblad.</translation>
        </message>
        <message>
            <source>Close a case. Each measure in force ends, goes to a new owner or stays. The answers of the closing come from FILE, or from a closing that was saved.</source>
            <translation>Sluit een zaak. Elke actieve maatregel eindigt, gaat naar een nieuwe eigenaar of blijft. De antwoorden van de afsluiting komen uit FILE, of uit een afsluiting die bewaard is.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Opdrachten</translation>
        </message>
        <message>
            <source>Confirm a plan or an assessment as the second person. Whoever wrote part of it cannot. --look only says how it stands.</source>
            <translation>Bevestig een plan of inschatting als tweede persoon. Wie er een deel van schreef, kan dat niet. --look zegt alleen hoe het ervoor staat.</translation>
        </message>
        <message>
            <source>Contacts and their cards.</source>
            <translation>Contacten en hun kaarten.</translation>
        </message>
        <message>
            <source>Contacts see it with your next contact card; your fingerprint stays.</source>
            <translation>Contacten zien het met het volgende contactkaartje; de vingerafdruk blijft.</translation>
        </message>
        <message>
            <source>Content in force, and who reviewed it.</source>
            <translation>Inhoud die geldt, en wie die heeft getoetst.</translation>
        </message>
        <message>
            <source>Create a vault, with a recovery sheet.</source>
            <translation>Maak een kluis, met een herstelblad.</translation>
        </message>
        <message>
            <source>Days without a bundle after which an office is silent.</source>
            <translation>Na hoeveel dagen zonder bundel een eenheid stil is.</translation>
        </message>
        <message>
            <source>Decide which version holds, for all lines of a part at once. The numbers are those of “record conflicts”.</source>
            <translation>Beslis welke versie geldt, voor alle regels van een onderdeel tegelijk. De nummers zijn die van “record conflicts”.</translation>
        </message>
        <message>
            <source>Decided. The other versions stay in the history.</source>
            <translation>Besloten. De andere versies blijven in de historie.</translation>
        </message>
        <message>
            <source>Delete it for good.</source>
            <translation>Verwijder het voorgoed.</translation>
        </message>
        <message>
            <source>Delete them all.</source>
            <translation>Wis ze allemaal.</translation>
        </message>
        <message>
            <source>Destroy old keys; make none.</source>
            <translation>Vernietig oude sleutels; maak geen nieuwe.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Klaar.</translation>
        </message>
        <message>
            <source>Either --put-in or --delete.</source>
            <translation>Óf --put-in, óf --delete.</translation>
        </message>
        <message>
            <source>Encrypted bundles.</source>
            <translation>Versleutelde bundels.</translation>
        </message>
        <message>
            <source>Erase a case for good and replace the keys. The passphrase is asked again. Older backups beside the vault go; those on sticks are yours to destroy.</source>
            <translation>Wis een zaak voorgoed en vervang de sleutels. De wachtwoordzin wordt opnieuw gevraagd. Oudere back-ups naast de kluis gaan weg; die op sticks vernietig je zelf.</translation>
        </message>
        <message>
            <source>Every save of a record, the last first.</source>
            <translation>Elke keer dat een onderdeel is bewaard, de laatste eerst.</translation>
        </message>
        <message>
            <source>Everything is whole.</source>
            <translation>Alles is heel.</translation>
        </message>
        <message>
            <source>File with the passphrase; otherwise it is asked for.</source>
            <translation>Bestand met de wachtwoordzin; anders wordt ernaar gevraagd.</translation>
        </message>
        <message>
            <source>Files that wait until their sender or their form is known.</source>
            <translation>Bestanden die wachten tot hun afzender of hun vorm bekend is.</translation>
        </message>
        <message>
            <source>Forms, cards and lists.</source>
            <translation>Formulieren, kaarten en lijsten.</translation>
        </message>
        <message>
            <source>Give one CASE, and either --take-in or --throw-away.</source>
            <translation>Geef één CASE, en --take-in of --throw-away.</translation>
        </message>
        <message>
            <source>Give the vault another name on this computer.</source>
            <translation>Geef de kluis een andere naam op deze computer.</translation>
        </message>
        <message>
            <source>Hand this case over: it can only be read here from then on.</source>
            <translation>Draag deze zaak over: daarna is de zaak hier alleen nog te lezen.</translation>
        </message>
        <message>
            <source>Headquarters opens this vault no more. What it has of older copies it still opens: “waymark vault replace-keys” helps for all that is written from then on.</source>
            <translation>Het hoofdkwartier opent deze kluis niet meer. Oudere kopieën die het heeft, opent het nog wel: “waymark vault replace-keys” helpt voor alles wat daarna wordt geschreven.</translation>
        </message>
        <message>
            <source>Headquarters: make an update of this folder (policy.json, forms, lists, cards) and send it along.</source>
            <translation>Hoofdkwartier: maak een update van deze map (policy.json, formulieren, lijsten, kaarten) en stuur die mee.</translation>
        </message>
        <message>
            <source>Headquarters: missing bundles, forks and offices that are silent.</source>
            <translation>Hoofdkwartier: ontbrekende bundels, vertakkingen en eenheden die stil zijn.</translation>
        </message>
        <message>
            <source>Hearings, interviews and trigger events.</source>
            <translation>Zittingen, verhoren en kritieke momenten.</translation>
        </message>
        <message>
            <source>How often which incident, over what, in which week.</source>
            <translation>Hoe vaak welk incident, waarlangs, in welke week.</translation>
        </message>
        <message>
            <source>Import bundles; files of a folder in any order.</source>
            <translation>Importeer bundels; bestanden uit een map in elke volgorde.</translation>
        </message>
        <message>
            <source>In force now; a second person confirms within 24 hours.</source>
            <translation>Nu actief; een tweede persoon bevestigt binnen 24 uur.</translation>
        </message>
        <message>
            <source>It ends.</source>
            <translation>Hij eindigt.</translation>
        </message>
        <message>
            <source>It goes to a new owner.</source>
            <translation>Hij gaat naar een nieuwe eigenaar.</translation>
        </message>
        <message>
            <source>It is good.</source>
            <translation>Het is in orde.</translation>
        </message>
        <message>
            <source>It is in force now.</source>
            <translation>Het geldt nu.</translation>
        </message>
        <message>
            <source>It is not said which case it belongs to. Nothing was changed. Say that with --case.</source>
            <translation>Er staat niet bij van welke zaak het is. Er is niets veranderd. Zeg dat met --case.</translation>
        </message>
        <message>
            <source>It is proposed again on %1.</source>
            <translation>Op %1 wordt het weer voorgesteld.</translation>
        </message>
        <message>
            <source>It is used from the next start on.</source>
            <translation>Het wordt gebruikt vanaf de volgende start.</translation>
        </message>
        <message>
            <source>It stays with its present owner.</source>
            <translation>Hij blijft bij de huidige eigenaar.</translation>
        </message>
        <message>
            <source>Keep what a proposal is about until a later day.</source>
            <translation>Bewaar waar een voorstel over gaat tot een latere dag.</translation>
        </message>
        <message>
            <source>Language of what is printed.</source>
            <translation>Taal van wat er verschijnt.</translation>
        </message>
        <message>
            <source>Let a passphrase open the vault no more: SLOT is its id or whose.</source>
            <translation>Een wachtwoordzin de kluis niet meer laten openen: SLOT is het kenmerk, of van wie hij is.</translation>
        </message>
        <message>
            <source>Let one more person open the vault.</source>
            <translation>Nog iemand de kluis laten openen.</translation>
        </message>
        <message>
            <source>Let them in, for this reason.</source>
            <translation>Neem ze op, om deze reden.</translation>
        </message>
        <message>
            <source>Lines of which none holds, each with its answer.</source>
            <translation>Regels waarvan geen versie geldt, elk met het antwoord.</translation>
        </message>
        <message>
            <source>List the cases that were erased here, by their ids.</source>
            <translation>Noem de zaken die hier gewist zijn, met hun id.</translation>
        </message>
        <message>
            <source>List the cases.</source>
            <translation>Toon de zaken.</translation>
        </message>
        <message>
            <source>List the changes that wait for a person, or decide about those of one CASE (the beginning of its id).</source>
            <translation>Noem de wijzigingen die op een mens wachten, of beslis over die van één CASE (het begin van de id).</translation>
        </message>
        <message>
            <source>List the contacts.</source>
            <translation>Toon de contacten.</translation>
        </message>
        <message>
            <source>List the example cases. --put-in puts in what is not there; --delete deletes them all for good and replaces the keys, for which the passphrase is asked again.</source>
            <translation>Toon de voorbeeldzaken. --put-in voegt toe wat er niet is; --delete wist ze allemaal voorgoed en vervangt de sleutels, waarvoor opnieuw naar de wachtwoordzin wordt gevraagd.</translation>
        </message>
        <message>
            <source>List the proposals in order of their days.</source>
            <translation>Noem de voorstellen op volgorde van hun dag.</translation>
        </message>
        <message>
            <source>List the records of a kind.</source>
            <translation>Toon de onderdelen van een soort.</translation>
        </message>
        <message>
            <source>Lock after so many minutes from now on.</source>
            <translation>Vergrendel voortaan na zoveel minuten.</translation>
        </message>
        <message>
            <source>Look something up: a measure (PM12), a phase (F07), a role (R20), a factor (T01), a card (TC05); or a whole list, by its name. Without WHAT: the names.</source>
            <translation>Zoek iets op: een maatregel (PM12), een fase (F07), een rol (R20), een factor (T01), een kaart (TC05); of een hele lijst, met de naam. Zonder WHAT: de namen.</translation>
        </message>
        <message>
            <source>Look through again what waits, and take in what may be.</source>
            <translation>Bekijk opnieuw wat wacht, en neem op wat mag.</translation>
        </message>
        <message>
            <source>Make a contact the one headquarters.</source>
            <translation>Maak een contact tot het ene hoofdkwartier.</translation>
        </message>
        <message>
            <source>Make a new receiving key, once a year, and destroy those that were replaced more than twelve months ago. Send the new card to all who write to this vault.</source>
            <translation>Maak een nieuwe ontvangstsleutel, eens per jaar, en vernietig de sleutels die meer dan twaalf maanden geleden zijn vervangen. Stuur de nieuwe kaart aan iedereen die naar deze kluis stuurt.</translation>
        </message>
        <message>
            <source>Make a record from a JSON file of answers.</source>
            <translation>Maak een onderdeel uit een JSON-bestand met antwoorden.</translation>
        </message>
        <message>
            <source>Make a verified backup.</source>
            <translation>Maak een gecontroleerde back-up.</translation>
        </message>
        <message>
            <source>Make the step that a prompt offers.</source>
            <translation>Maak de stap die wordt aangeboden.</translation>
        </message>
        <message>
            <source>Make them.</source>
            <translation>Maak ze.</translation>
        </message>
        <message>
            <source>Move a moment to another day, and the steps that follow it. A step that somebody gave another day stays, unless --edited-too. --look writes nothing.</source>
            <translation>Verplaats een moment naar een andere dag, en de stappen die meegaan. Een stap die iemand een andere dag gaf blijft staan, behalve met --edited-too. --look schrijft niets.</translation>
        </message>
        <message>
            <source>Move a record to the right case; here it is withdrawn.</source>
            <translation>Zet een onderdeel in de juiste zaak; hier wordt het ingetrokken.</translation>
        </message>
        <message>
            <source>Move edited steps too.</source>
            <translation>Verplaats ook aangepaste stappen.</translation>
        </message>
        <message>
            <source>Name as contacts see it.</source>
            <translation>Naam zoals contacten hem zien.</translation>
        </message>
        <message>
            <source>Name lines of one part of this record that wait for a decision. Nothing was changed. “record conflicts” lists them.</source>
            <translation>Noem regels van één deel van dit onderdeel die op een keuze wachten. Er is niets gewijzigd. Met “record conflicts” ziet u ze.</translation>
        </message>
        <message>
            <source>Name of the contact.</source>
            <translation>Naam van het contact.</translation>
        </message>
        <message>
            <source>Name of the unit.</source>
            <translation>Naam van de eenheid.</translation>
        </message>
        <message>
            <source>Name of the vault.</source>
            <translation>Naam van de kluis.</translation>
        </message>
        <message>
            <source>Never trust this card again.</source>
            <translation>Vertrouw deze kaart nooit meer.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>No copy is listed there. “waymark vault copies” lists them all.</source>
            <translation>Daar staat geen kopie op de lijst. “waymark vault copies” toont ze allemaal.</translation>
        </message>
        <message>
            <source>No copy was made in another place.</source>
            <translation>Er is geen kopie op een andere plaats gemaakt.</translation>
        </message>
        <message>
            <source>No single passphrase is called %1. Nothing was changed. “waymark vault slots” lists them.</source>
            <translation>Er is niet precies één wachtwoordzin die %1 heet. Er is niets veranderd. “waymark vault slots” toont ze.</translation>
        </message>
        <message>
            <source>Nobody else can open this vault: escrow is off.</source>
            <translation>Niemand anders kan deze kluis openen: escrow staat uit.</translation>
        </message>
        <message>
            <source>Not everything fits on the card; some was left off.</source>
            <translation>Niet alles past op het kaartje; een deel is weggelaten.</translation>
        </message>
        <message>
            <source>Note that a stick is lost: opens incidents and starts the 72-hour clock. ID is the id of the bundle as it begins, or the name of a file made here.</source>
            <translation>Noteer dat een stick kwijt is: opent incidenten en start de klok van 72 uur. ID is het begin van het id van de bundel, of de naam van een bestand dat hier gemaakt is.</translation>
        </message>
        <message>
            <source>Note that the fingerprint was compared.</source>
            <translation>Leg vast dat de vingerafdruk is vergeleken.</translation>
        </message>
        <message>
            <source>Nothing of that name was set aside. Nothing was changed.</source>
            <translation>Er is niets met die naam apart gezet. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Nothing of the store can be read: the part that all the rest hangs on is damaged, or it is gone. Restore a backup.</source>
            <translation>Van het bestand met de gegevens is niets te lezen: het deel waar al het andere aan hangt is beschadigd, of het is weg. Zet een back-up terug.</translation>
        </message>
        <message>
            <source>Of one person only.</source>
            <translation>Van één persoon.</translation>
        </message>
        <message>
            <source>Only say how it stands; write nothing.</source>
            <translation>Zeg alleen hoe het ervoor staat; schrijf niets.</translation>
        </message>
        <message>
            <source>Only say what they would bring.</source>
            <translation>Zeg alleen wat ze zouden brengen.</translation>
        </message>
        <message>
            <source>Only say what was on it; nothing is noted.</source>
            <translation>Zeg alleen wat erop stond; er wordt niets vastgelegd.</translation>
        </message>
        <message>
            <source>Only say what would move.</source>
            <translation>Zeg alleen wat er zou verschuiven.</translation>
        </message>
        <message>
            <source>Only these cases.</source>
            <translation>Alleen deze zaken.</translation>
        </message>
        <message>
            <source>Only what came after an erasing can be thrown away. Nothing was changed.</source>
            <translation>Alleen wat na een wissen kwam kan worden weggegooid. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Open a case with a codename, or a drawn one.</source>
            <translation>Open een zaak met een codenaam, of met een getrokken codenaam.</translation>
        </message>
        <message>
            <source>Open a closed case again.</source>
            <translation>Open een gesloten zaak weer.</translation>
        </message>
        <message>
            <source>Open a damaged vault for reading only; nothing is written.</source>
            <translation>Open een beschadigde kluis alleen om te lezen; er wordt niets geschreven.</translation>
        </message>
        <message>
            <source>Open a step again that was ticked.</source>
            <translation>Open een afgevinkte stap weer.</translation>
        </message>
        <message>
            <source>Open the backup with the recovery words in this file.</source>
            <translation>Open de back-up met de herstelwoorden in dit bestand.</translation>
        </message>
        <message>
            <source>Open with the recovery words, or as headquarters with its own where escrow is on; set a new passphrase.</source>
            <translation>Openen met de herstelwoorden, of als hoofdkwartier met de eigen woorden als escrow aanstaat; een nieuwe wachtwoordzin instellen.</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opties</translation>
        </message>
        <message>
            <source>Own numbers over time, and what happened between them.</source>
            <translation>Eigen cijfers door de tijd, en wat er tussendoor gebeurde.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Wachtwoordzin nog een keer</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>Vastgezet.</translation>
        </message>
        <message>
            <source>Put a newer form or list in force.</source>
            <translation>Een nieuwer formulier of nieuwere lijst laten gelden.</translation>
        </message>
        <message>
            <source>Put a plan or preparation into force.</source>
            <translation>Activeer een plan of voorbereiding.</translation>
        </message>
        <message>
            <source>Put a step off to another day, and why.</source>
            <translation>Stel een stap uit naar een andere dag, en waarom.</translation>
        </message>
        <message>
            <source>Put the backup in DIR in the place of the vault, which is set aside. Where there is no vault yet, it becomes a new device: give out its card.</source>
            <translation>Zet de back-up in DIR op de plaats van de kluis, die apart wordt gezet. Is er nog geen kluis, dan wordt het een nieuw apparaat: geef de kaart af.</translation>
        </message>
        <message>
            <source>Put them in.</source>
            <translation>Voeg ze toe.</translation>
        </message>
        <message>
            <source>Receipts, given and received, and how far each case is held.</source>
            <translation>Ontvangstbewijzen, gegeven en gekregen, en tot hoever elke zaak er is.</translation>
        </message>
        <message>
            <source>Record id of the hearing.</source>
            <translation>Nummer van de zitting.</translation>
        </message>
        <message>
            <source>Records: what is filled in.</source>
            <translation>Onderdelen: wat er is ingevuld.</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>Herstelwoorden</translation>
        </message>
        <message>
            <source>Remove the vault and the backups beside it for good; asks who may.</source>
            <translation>Verwijder de kluis en de back-ups ernaast voorgoed; vraagt wie dat mag.</translation>
        </message>
        <message>
            <source>Replace the keys: when somebody may know the passphrase, when a laptop was found again, when somebody's key was removed. Everything is written anew.</source>
            <translation>De sleutels vervangen: als iemand de wachtwoordzin misschien kent, als een laptop weer terug is, als iemands sleutel is verwijderd. Alles wordt opnieuw geschreven.</translation>
        </message>
        <message>
            <source>Revoked.</source>
            <translation>Ingetrokken.</translation>
        </message>
        <message>
            <source>Saved on this laptop.</source>
            <translation>Opgeslagen op deze laptop.</translation>
        </message>
        <message>
            <source>Say that a step does not apply, and why.</source>
            <translation>Zeg dat een stap niet van toepassing is, en waarom.</translation>
        </message>
        <message>
            <source>Say what a bundle would bring; nothing stays.</source>
            <translation>Zeg wat een bundel zou brengen; er blijft niets achter.</translation>
        </message>
        <message>
            <source>Say what a contact is to this vault.</source>
            <translation>Zeg wat een contact is voor deze kluis.</translation>
        </message>
        <message>
            <source>Search in what is not shielded.</source>
            <translation>Zoek in wat niet is afgeschermd.</translation>
        </message>
        <message>
            <source>Second person: a role.</source>
            <translation>Tweede persoon: een rol.</translation>
        </message>
        <message>
            <source>Send the counts of a closed quarter (2026-Q3) to headquarters; without --case no case goes along.</source>
            <translation>Stuur de tellingen van een afgesloten kwartaal (2026-Q3) naar het hoofdkwartier; zonder --case gaat er geen zaak mee.</translation>
        </message>
        <message>
            <source>Sheet %1 stands in %2. Anybody who has the file can read it.</source>
            <translation>Blad %1 staat in %2. Wie het bestand heeft, kan het lezen.</translation>
        </message>
        <message>
            <source>Sheets, as PDF files that anybody can read.</source>
            <translation>Bladen, als pdf die iedereen kan lezen.</translation>
        </message>
        <message>
            <source>Shielded fields as well.</source>
            <translation>Ook afgeschermde velden.</translation>
        </message>
        <message>
            <source>Show a record; shielded answers stay shielded.</source>
            <translation>Toon een onderdeel; wat is afgeschermd blijft afgeschermd.</translation>
        </message>
        <message>
            <source>Show the lines, of one case or of all.</source>
            <translation>Toon de regels, van één zaak of van alle.</translation>
        </message>
        <message>
            <source>Show the version and end.</source>
            <translation>Toon de versie en stop.</translation>
        </message>
        <message>
            <source>Show this help and end.</source>
            <translation>Toon deze hulp en stop.</translation>
        </message>
        <message>
            <source>Since when the loss is known, YYYY-MM-DDTHH:MM; otherwise now.</source>
            <translation>Sinds wanneer het verlies bekend is, YYYY-MM-DDTHH:MM; anders nu.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself. What was saved is safe. Please report these lines:</source>
            <translation>Er ging iets mis in het programma zelf. Wat bewaard is, is veilig. Meld deze regels:</translation>
        </message>
        <message>
            <source>Steps: what is to be done, by when.</source>
            <translation>Stappen: wat er moet gebeuren, en wanneer.</translation>
        </message>
        <message>
            <source>Sum up one case and list its records.</source>
            <translation>Vat een zaak samen en toon haar onderdelen.</translation>
        </message>
        <message>
            <source>Take a case back that was handed over and is not confirmed.</source>
            <translation>Neem een zaak terug die is overgedragen en nog niet is bevestigd.</translation>
        </message>
        <message>
            <source>Take a tick back; the history keeps it.</source>
            <translation>Neem een vinkje terug; de historie bewaart het.</translation>
        </message>
        <message>
            <source>Take in a contact card.</source>
            <translation>Lees een contactkaart in.</translation>
        </message>
        <message>
            <source>Take over what is newer and still verifies.</source>
            <translation>Neem over wat nieuwer is en nog klopt.</translation>
        </message>
        <message>
            <source>Take over what is written on a sheet, and book it in (--sheet CODE): all of it or nothing.</source>
            <translation>Neem over wat op een blad geschreven is, en boek het in (--sheet CODE): alles of niets.</translation>
        </message>
        <message>
            <source>Take this one off the list: it is destroyed.</source>
            <translation>Haal deze van de lijst: hij is vernietigd.</translation>
        </message>
        <message>
            <source>That is not made by itself: a checklist comes with its hearing (hearing tick), a sheet with printing. Nothing was changed.</source>
            <translation>Dat wordt niet los gemaakt: een checklist hoort bij een zitting (hearing tick), een blad bij het printen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The 24 words, as they stand on the sheet.</source>
            <translation>De 24 woorden, zoals ze op het blad staan.</translation>
        </message>
        <message>
            <source>The 24 words, or the age key that they stand for.</source>
            <translation>De 24 woorden, of de age-sleutel waar ze voor staan.</translation>
        </message>
        <message>
            <source>The aftercare sheet.</source>
            <translation>Het nazorgblad.</translation>
        </message>
        <message>
            <source>The answers of the closing.</source>
            <translation>De antwoorden van de afsluiting.</translation>
        </message>
        <message>
            <source>The audit trail is whole.</source>
            <translation>Het logboek is heel.</translation>
        </message>
        <message>
            <source>The audit trail.</source>
            <translation>Het logboek.</translation>
        </message>
        <message>
            <source>The backup of today could not be made: %1</source>
            <translation>De back-up van vandaag kon niet worden gemaakt: %1</translation>
        </message>
        <message>
            <source>The backup was made and checked: %1</source>
            <translation>De back-up is gemaakt en gecontroleerd: %1</translation>
        </message>
        <message>
            <source>The backups that were made on sticks and in other places.</source>
            <translation>De back-ups die op sticks en op andere plaatsen zijn gemaakt.</translation>
        </message>
        <message>
            <source>The card of %1 is revoked and stays so.</source>
            <translation>De kaart van %1 is ingetrokken en blijft dat.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>De zaak is gesloten.</translation>
        </message>
        <message>
            <source>The case is erased and the keys are replaced.</source>
            <translation>De zaak is gewist en de sleutels zijn vervangen.</translation>
        </message>
        <message>
            <source>The case is open again.</source>
            <translation>De zaak is weer open.</translation>
        </message>
        <message>
            <source>The checklist as it stands.</source>
            <translation>De checklist zoals die er nu uitziet.</translation>
        </message>
        <message>
            <source>The contact card stands in %1.</source>
            <translation>De contactkaart staat in %1.</translation>
        </message>
        <message>
            <source>The contact log: its form, no content.</source>
            <translation>De contacten: de vorm, geen inhoud.</translation>
        </message>
        <message>
            <source>The court-accompaniment checklist.</source>
            <translation>De checklist voor begeleiding bij de zitting.</translation>
        </message>
        <message>
            <source>The evaluation report.</source>
            <translation>Het evaluatierapport.</translation>
        </message>
        <message>
            <source>The figures of a period.</source>
            <translation>De cijfers van een periode.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Nothing was changed.</source>
            <translation>Het bestand %1 is niet te lezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The file does not say what is on the sheet: {"steps": {"A01": {"at": "9:30"}}, "times": {"arrived": "9:25"}, "breaks": [["10:50", "11:05"]]} is wanted. Nothing was changed.</source>
            <translation>Het bestand zegt niet wat er op het blad staat: {"steps": {"A01": {"at": "9:30"}}, "times": {"arrived": "9:25"}, "breaks": [["10:50", "11:05"]]} is nodig. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The folder of the vault.</source>
            <translation>De map van de kluis.</translation>
        </message>
        <message>
            <source>The interview preparation sheet.</source>
            <translation>Het blad voor de verhoorvoorbereiding.</translation>
        </message>
        <message>
            <source>The keys were replaced. Older backups are gone.</source>
            <translation>De sleutels zijn vervangen. Oudere back-ups zijn weg.</translation>
        </message>
        <message>
            <source>The name of the vault once more, to be sure.</source>
            <translation>De naam van de kluis nog eens, voor de zekerheid.</translation>
        </message>
        <message>
            <source>The newer card of %1 is taken in; its key was compared.</source>
            <translation>De nieuwere kaart van %1 is opgenomen; de sleutel was al vergeleken.</translation>
        </message>
        <message>
            <source>The passphrase file %1 cannot be read. Nothing was changed.</source>
            <translation>Het bestand met de wachtwoordzin, %1, is niet te lezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The passphrase opens the vault no more. Whoever knew it and has a copy of the vault still opens that: “waymark vault replace-keys” helps against it.</source>
            <translation>De wachtwoordzin opent de kluis niet meer. Wie hem kende en een kopie van de kluis heeft, opent die nog wel: daartegen helpt “waymark vault replace-keys”.</translation>
        </message>
        <message>
            <source>The passphrase was changed, here and for the backups beside it.</source>
            <translation>De wachtwoordzin is gewijzigd, hier en voor de back-ups ernaast.</translation>
        </message>
        <message>
            <source>The receiving key is of %1; %2 older ones still read.</source>
            <translation>De ontvangstsleutel is van %1; %2 oudere lezen nog mee.</translation>
        </message>
        <message>
            <source>The recovery sheet stands in %1. The old one opens nothing any more. Print it, then delete the file: whoever has it can open everything.</source>
            <translation>Het herstelblad staat in %1. Het oude opent niets meer. Druk het af en verwijder dan het bestand: wie het heeft, kan alles openen.</translation>
        </message>
        <message>
            <source>The register of sheets on paper.</source>
            <translation>Het register van bladen op papier.</translation>
        </message>
        <message>
            <source>The report stands in %1. It is a release now.</source>
            <translation>Het rapport staat in %1. Het is nu een vrijgave.</translation>
        </message>
        <message>
            <source>The reviews of a case, and when the next one is due.</source>
            <translation>De toetsen van een zaak, en wanneer de volgende moet.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nog een keer hetzelfde</translation>
        </message>
        <message>
            <source>The steps that a moment offers; --make makes those not there.</source>
            <translation>De stappen die bij een moment horen; --make maakt wat er nog niet is.</translation>
        </message>
        <message>
            <source>The trigger events, those to come first.</source>
            <translation>De kritieke momenten, wat nog komt eerst.</translation>
        </message>
        <message>
            <source>The vault is removed. Copies on sticks still open with their passphrase.</source>
            <translation>De kluis is verwijderd. Kopieën op sticks gaan nog open met hun wachtwoordzin.</translation>
        </message>
        <message>
            <source>The vault itself: keys, health, backups.</source>
            <translation>De kluis zelf: sleutels, toestand, back-ups.</translation>
        </message>
        <message>
            <source>The vault opens with the new passphrase as well now.</source>
            <translation>De kluis opent nu ook met de nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>The vault opens with the new passphrase now.</source>
            <translation>De kluis gaat nu open met de nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>The vault stands in %1.</source>
            <translation>De kluis staat in %1.</translation>
        </message>
        <message>
            <source>The vaults of this computer.</source>
            <translation>De kluizen van deze computer.</translation>
        </message>
        <message>
            <source>The victim's own copy of the plan.</source>
            <translation>Het eigen exemplaar van het plan voor het slachtoffer.</translation>
        </message>
        <message>
            <source>The way out: the raw keys, for stock tools.</source>
            <translation>De uitweg: de ruwe sleutels, voor gewone gereedschappen.</translation>
        </message>
        <message>
            <source>The ways in which the vault opens.</source>
            <translation>De manieren waarop de kluis opengaat.</translation>
        </message>
        <message numerus="yes">
            <source>The window locks after %n minutes.</source>
            <translation>
                <numerusform>Het venster vergrendelt na %n minuut.</numerusform>
                <numerusform>Het venster vergrendelt na %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The words are right: the recovery sheet counts.</source>
            <translation>De woorden kloppen: het herstelblad telt.</translation>
        </message>
        <message>
            <source>There is more than one vault here: %1. Nothing was changed. Say which one with --vault.</source>
            <translation>Er is hier meer dan één kluis: %1. Er is niets veranderd. Zeg welke met --vault.</translation>
        </message>
        <message>
            <source>There is no vault on this computer yet. Nothing was changed. Make one with “waymark vault create”, or name its folder with --vault.</source>
            <translation>Er is nog geen kluis op deze computer. Er is niets veranderd. Maak er een met “waymark vault create”, of noem de map met --vault.</translation>
        </message>
        <message>
            <source>There is no vault on this computer.</source>
            <translation>Er is geen kluis op deze computer.</translation>
        </message>
        <message>
            <source>There is nothing called “%1” in the content. Nothing was changed. Ask for a list by its name.</source>
            <translation>In de inhoud heet niets “%1”. Er is niets veranderd. Vraag een lijst op bij naam.</translation>
        </message>
        <message>
            <source>There was no contact yet.</source>
            <translation>Er is nog geen contact geweest.</translation>
        </message>
        <message>
            <source>These copies still open as before:</source>
            <translation>Deze kopieën openen nog zoals eerst:</translation>
        </message>
        <message>
            <source>These passphrases open the vault no more, and must be added again: %1</source>
            <translation>Deze wachtwoordzinnen openen de kluis niet meer en moeten opnieuw worden toegevoegd: %1</translation>
        </message>
        <message>
            <source>These passphrases open the vault no more; add them again: %1.</source>
            <translation>Deze wachtwoordzinnen openen de kluis niet meer; voeg ze opnieuw toe: %1.</translation>
        </message>
        <message>
            <source>These still hold parts of it: %1.</source>
            <translation>Deze contacten hebben er nog delen van: %1.</translation>
        </message>
        <message>
            <source>This case has no hand-over note: the next coordinator does not read what must happen this week. Make one with “record new --kind handover_note”.</source>
            <translation>Deze zaak heeft geen overdrachtsnotitie: de volgende coördinator leest niet wat er deze week moet gebeuren. Maak er een met “record new --kind handover_note”.</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: it does not help when the laptop is lost or broken. Put a copy on a stick.</source>
            <translation>Deze map staat op dezelfde schijf als de kluis: dat helpt niet als de laptop weg of kapot is. Zet een kopie op een stick.</translation>
        </message>
        <message>
            <source>This vault is called %1, not %2. Nothing was changed.</source>
            <translation>Deze kluis heet %1, niet %2. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This vault's contact card.</source>
            <translation>De contactkaart van deze kluis.</translation>
        </message>
        <message>
            <source>Throw a file away that waits.</source>
            <translation>Gooi een bestand weg dat wacht.</translation>
        </message>
        <message>
            <source>Throw away what came after an erasing, and replace the keys.</source>
            <translation>Gooi weg wat na een wissen kwam, en vervang de sleutels.</translation>
        </message>
        <message>
            <source>Tick a step off, now or as --at or --on say.</source>
            <translation>Vink een stap af, nu of zoals --at of --on zegt.</translation>
        </message>
        <message>
            <source>Tick a step off.</source>
            <translation>Vink een stap af.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Wait %1 seconds, then try again. Nothing was changed.</source>
            <translation>Te vaak een verkeerde wachtwoordzin. Wacht %1 seconden en probeer het opnieuw. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Try the backup in DIR out: restore it beside, check it, remove it.</source>
            <translation>Probeer de back-up in DIR uit: ernaast terugzetten, controleren, weghalen.</translation>
        </message>
        <message>
            <source>Type the words of the recovery sheet back: only then the sheet counts. Once, and again every year.</source>
            <translation>Typ de woorden van het herstelblad over: pas dan telt het blad. Eén keer, en daarna elk jaar.</translation>
        </message>
        <message>
            <source>Until when.</source>
            <translation>Tot wanneer.</translation>
        </message>
        <message>
            <source>Up to this day; else all.</source>
            <translation>Tot en met deze dag; anders alle.</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Gebruik:</translation>
        </message>
        <message>
            <source>Verified.</source>
            <translation>Bevestigd.</translation>
        </message>
        <message>
            <source>Version N of this line holds. May be given more than once.</source>
            <translation>Versie N van deze regel geldt. Mag meer dan eens.</translation>
        </message>
        <message>
            <source>Waymark: an encrypted case store for safety coordinators.</source>
            <translation>Waymark: een versleutelde opslag van zaken voor veiligheidscoördinatoren.</translation>
        </message>
        <message>
            <source>What arrived from whom and when.</source>
            <translation>Wat er van wie en wanneer is aangekomen.</translation>
        </message>
        <message>
            <source>What can be read is shown with --read-only. “waymark vault restore DIR --with-newer” puts a backup back, sets the present store aside, and takes over what is newer and still verifies.</source>
            <translation>Met --read-only zie je wat nog te lezen is. “waymark vault restore DIR --with-newer” zet een back-up terug, zet apart wat er nu staat, en neemt over wat nieuwer is en nog klopt.</translation>
        </message>
        <message>
            <source>What changed between two versions of a plan or an assessment: from the last one to what is saved now, unless other versions are named.</source>
            <translation>Wat er veranderde tussen twee versies van een plan of inschatting: van de laatste naar wat nu bewaard is, tenzij andere versies worden genoemd.</translation>
        </message>
        <message>
            <source>What headquarters has set for this vault by an update.</source>
            <translation>Wat het hoofdkwartier met een update voor deze kluis heeft ingesteld.</translation>
        </message>
        <message>
            <source>What is due when.</source>
            <translation>Wat wanneer moet.</translation>
        </message>
        <message>
            <source>What is to be wiped or looked at again.</source>
            <translation>Wat gewist of opnieuw bekeken moet worden.</translation>
        </message>
        <message>
            <source>What restored backups took the place of.</source>
            <translation>Waarvoor teruggezette back-ups in de plaats kwamen.</translation>
        </message>
        <message>
            <source>What the cases teach; counts only.</source>
            <translation>Wat de zaken leren; alleen aantallen.</translation>
        </message>
        <message>
            <source>What the contact is to you; a newer card keeps what you chose before.</source>
            <translation>Wat het contact voor u is; een nieuwere kaart houdt wat u eerder koos.</translation>
        </message>
        <message>
            <source>What two people wrote and nobody decided.</source>
            <translation>Wat twee mensen schreven en niemand besliste.</translation>
        </message>
        <message>
            <source>Whether headquarters can open this vault as well; “on” lets the pinned one, “off” takes its key away.</source>
            <translation>Of het hoofdkwartier deze kluis ook kan openen; “on” staat het toe voor het vastgezette, “off” neemt de sleutel weg.</translation>
        </message>
        <message>
            <source>Who works in it: a role.</source>
            <translation>Wie erin werkt: een rol.</translation>
        </message>
        <message>
            <source>Whoever has %1 reads everything. Keep it where nobody finds it.</source>
            <translation>Wie %1 heeft, leest alles. Bewaar het waar niemand het vindt.</translation>
        </message>
        <message>
            <source>Whose it is: a role.</source>
            <translation>Van wie hij is: een rol.</translation>
        </message>
        <message>
            <source>Whose vault it is, and its fingerprint.</source>
            <translation>Van wie de kluis is, en de vingerafdruk.</translation>
        </message>
        <message>
            <source>Why shielded fields go along.</source>
            <translation>Waarom afgeschermde velden meegaan.</translation>
        </message>
        <message>
            <source>Why, as a code.</source>
            <translation>Waarom, als code.</translation>
        </message>
        <message>
            <source>Why.</source>
            <translation>Waarom.</translation>
        </message>
        <message>
            <source>Why; it is kept with the choice.</source>
            <translation>Waarom; het wordt bij de keuze bewaard.</translation>
        </message>
        <message>
            <source>Wipe the shielded answers or drafts of these proposals for good and replace the keys. The passphrase is asked again.</source>
            <translation>Wis de afgeschermde antwoorden of concepten van deze voorstellen voorgoed en vervang de sleutels. De wachtwoordzin wordt opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>Wiped: %1 shielded answers, %2 drafts.</source>
            <translation>Gewist: %1 afgeschermde antwoorden, %2 concepten.</translation>
        </message>
        <message>
            <source>With --handover: a stand-in until this day.</source>
            <translation>Met --handover: een vervanging tot deze dag.</translation>
        </message>
        <message>
            <source>With --handover: the day on which the own copy is to go.</source>
            <translation>Met --handover: de dag waarop de eigen kopie weg moet.</translation>
        </message>
        <message numerus="yes">
            <source>With it go %n backups that stand beside it.</source>
            <translation>
                <numerusform>Er gaat %n back-up mee die ernaast staat.</numerusform>
                <numerusform>Er gaan %n back-ups mee die ernaast staan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw a record made by mistake.</source>
            <translation>Trek een onderdeel in dat per vergissing is gemaakt.</translation>
        </message>
        <message>
            <source>Withdrawn.</source>
            <translation>Ingetrokken.</translation>
        </message>
        <message>
            <source>Without a command the window opens. “waymark demo” does the main job on invented sample cases and says what to look at (“waymark demo --help”); “waymark selftest” paints the unlock screen and ends.</source>
            <translation>Zonder opdracht opent het venster. “waymark demo” doet het hoofdwerk met verzonnen voorbeeldzaken en zegt waar te kijken (“waymark demo --help”); “waymark selftest” tekent het ontgrendelscherm en stopt.</translation>
        </message>
        <message>
            <source>Write a bundle for a contact.</source>
            <translation>Schrijf een bundel voor een contact.</translation>
        </message>
        <message>
            <source>Write a case out to read, as JSON and PDF, in the clear; asks the passphrase again.</source>
            <translation>Schrijf een zaak leesbaar weg, als JSON en PDF; vraagt de wachtwoordzin opnieuw.</translation>
        </message>
        <message>
            <source>Write a table instead: personal data in the clear.</source>
            <translation>Schrijf een tabel: leesbare persoonsgegevens.</translation>
        </message>
        <message>
            <source>Write a time of the day, now or AT.</source>
            <translation>Schrijf een tijd van de dag, nu of AT.</translation>
        </message>
        <message>
            <source>Write down a break, its end if it is over.</source>
            <translation>Schrijf een pauze op, met het einde als die voorbij is.</translation>
        </message>
        <message>
            <source>Write the hearings into a file for a calendar, without content.</source>
            <translation>Schrijf de zittingen in een bestand voor een agenda, zonder inhoud.</translation>
        </message>
        <message>
            <source>Write the note of a step; “” removes it.</source>
            <translation>Schrijf de notitie bij een stap; “” haalt die weg.</translation>
        </message>
        <message>
            <source>Write these 24 recovery words down now; they are kept nowhere:</source>
            <translation>Schrijf deze 24 herstelwoorden nu op; ze worden nergens bewaard:</translation>
        </message>
        <message>
            <source>Write this vault's own card.</source>
            <translation>Schrijf de eigen kaart van deze kluis.</translation>
        </message>
        <message>
            <source>You asked them: they did not take the case in.</source>
            <translation>U hebt het hun gevraagd: zij hebben de zaak niet opgenomen.</translation>
        </message>
        <message>
            <source>not yet reviewed by a practitioner</source>
            <translation>nog niet getoetst door iemand uit de praktijk</translation>
        </message>
        <message>
            <source>this laptop</source>
            <translation>deze laptop</translation>
        </message>
        <message>
            <source>“waymark vault reindex” builds them anew: what was saved is whole.</source>
            <translation>“waymark vault reindex” bouwt ze opnieuw op: wat bewaard is, is heel.</translation>
        </message>
        <message>
            <source>“waymark vault restore DIR” puts a backup back and sets aside what is there now.</source>
            <translation>“waymark vault restore DIR” zet een back-up terug en legt opzij wat er nu staat.</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>This computer says it is %1, %2, but the last work in this vault is from %3, %4. Set the clock right first, or Today shows the wrong day. Your work is safe.</source>
            <translation>Volgens deze computer is het %1, %2, maar het laatste werk in deze kluis is van %3, %4. Zet eerst de klok goed, anders toont Vandaag de verkeerde dag. Het werk is veilig.</translation>
        </message>
        <message>
            <source>This computer says it is %1, %2. The last work in this vault is from %3, %4. Is that right? If not, set the clock first. Your work is safe.</source>
            <translation>Volgens deze computer is het %1, %2. Het laatste werk in deze kluis is van %3, %4. Klopt dat? Zo niet, zet dan eerst de klok goed. Het werk is veilig.</translation>
        </message>
    </context>
    <context>
        <name>Clocks</name>
        <message>
            <source>%1, to be checked</source>
            <translation>%1, nog nagaan</translation>
        </message>
        <message>
            <source>This program does not know that term. Nothing was changed.</source>
            <translation>Dit programma kent die termijn niet. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>rule of practice, %1</source>
            <translation>werkafspraak, %1</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>%1 is closed already. Nothing was changed.</source>
            <translation>%1 is al gesloten. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>%1 is no measure in force of this case. Nothing was changed.</source>
            <translation>%1 is geen actieve maatregel van deze zaak. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, tot %2</translation>
        </message>
        <message numerus="yes">
            <source>%n forms of this case hold unsaved typing. Save or drop it first. Nothing was changed.</source>
            <translation>
                <numerusform>In %n formulier van deze zaak staat tekst die niet bewaard is. Bewaar die of laat haar vervallen. Er is niets veranderd.</numerusform>
                <numerusform>In %n formulieren van deze zaak staat tekst die niet bewaard is. Bewaar die of laat haar vervallen. Er is niets veranderd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measures are still in force. Say of each whether it ends, goes to a new owner or stays, and why. Nothing was changed.</source>
            <translation>
                <numerusform>%n maatregel is nog actief. Zeg of hij eindigt, naar een nieuwe eigenaar gaat of blijft, en waarom. Er is niets veranderd.</numerusform>
                <numerusform>%n maatregelen zijn nog actief. Zeg van elk of hij eindigt, naar een nieuwe eigenaar gaat of blijft, en waarom. Er is niets veranderd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measures are still in force. What becomes of each?</source>
            <translation>
                <numerusform>%n maatregel is nog actief. Wat gebeurt ermee?</numerusform>
                <numerusform>%n maatregelen zijn nog actief. Wat gebeurt er met elk?</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Kies</translation>
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation>Kies een van deze.</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>%1 sluiten</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Sluit de zaak</translation>
        </message>
        <message>
            <source>Fill in the closing and save it; then the case can be closed</source>
            <translation>Vul de afsluiting in en bewaar die; daarna kan de zaak gesloten worden</translation>
        </message>
        <message>
            <source>Fill in the closing first: the reason, the goodbye talk, and when the case opens again. Nothing was changed.</source>
            <translation>Vul eerst de afsluiting in: de reden, het afscheidsgesprek, en wanneer de zaak weer opengaat. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>It ends today</source>
            <translation>Hij eindigt vandaag</translation>
        </message>
        <message>
            <source>It goes to a new owner</source>
            <translation>Hij gaat naar een nieuwe eigenaar</translation>
        </message>
        <message>
            <source>It stays with its present owner</source>
            <translation>Hij blijft bij de huidige eigenaar</translation>
        </message>
        <message>
            <source>No measure is in force any more.</source>
            <translation>Er is geen maatregel meer actief.</translation>
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation>Zeg het in een paar woorden.</translation>
        </message>
        <message>
            <source>Say of “%1” why it ends, who the new owner is, or why it stays. Nothing was changed.</source>
            <translation>Zeg van “%1” waarom hij eindigt, wie de nieuwe eigenaar is, of waarom hij blijft. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The case goes to the end of the list and can be opened again. Nothing is wiped now: Settings, Keeping and wiping says when that is proposed.</source>
            <translation>De zaak gaat naar het eind van de lijst en kan weer open. Er wordt nu niets gewist: bij Beheer, Bewaren en wissen staat wanneer dat wordt voorgesteld.</translation>
        </message>
        <message>
            <source>The case is closed</source>
            <translation>De zaak is gesloten</translation>
        </message>
        <message>
            <source>The case is open again</source>
            <translation>De zaak is weer open</translation>
        </message>
        <message>
            <source>There is no such case here. Nothing was changed.</source>
            <translation>Die zaak is hier niet. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This case is not closed. Nothing was changed.</source>
            <translation>Deze zaak is niet gesloten. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Wat ermee gebeurt</translation>
        </message>
        <message>
            <source>Why it ends, the new owner, or why it stays</source>
            <translation>Waarom hij eindigt, de nieuwe eigenaar, of waarom hij blijft</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n answers differ</source>
            <translation>
                <numerusform>%n antwoord verschilt</numerusform>
                <numerusform>%n antwoorden verschillen</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Not all of that version has arrived on this laptop, so this is only a part.</source>
            <translation>Nog niet alles van die versie is op deze laptop aangekomen, dus dit is maar een deel.</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>Er zijn geen verschillen.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Versie %1, %2, %3</translation>
        </message>
        <message>
            <source>What changed since last time</source>
            <translation>Wat er sinds de vorige keer is gewijzigd</translation>
        </message>
        <message>
            <source>What is saved now</source>
            <translation>Wat nu bewaard is</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>eerst: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>nu: %1</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>%1 of %2 filled in</source>
            <translation>%1 van %2 ingevuld</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leeg</translation>
        </message>
    </context>
    <context>
        <name>Confirming</name>
        <message>
            <source>There is nothing here to confirm yet. Nothing was changed.</source>
            <translation>Er is hier nog niets te bevestigen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Two versions of a part wait for a decision. Decide first, then confirm. Nothing was changed.</source>
            <translation>Van een deel wachten twee versies op een beslissing. Beslis eerst, bevestig daarna. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Whoever wrote part of this cannot confirm it. Ask somebody with another key. Nothing was changed.</source>
            <translation>Wie een deel hiervan schreef, kan het niet bevestigen. Vraag iemand met een andere sleutel. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 van %2 gekozen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>%1, version of %2</source>
            <translation>%1, versie van %2</translation>
        </message>
        <message>
            <source>%1, you</source>
            <translation>%1, u</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: both taken over</source>
            <translation>%1: beide overgenomen</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n gewijzigd</numerusform>
                <numerusform>%n gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are the same</source>
            <translation>
                <numerusform>%n regel is gelijk</numerusform>
                <numerusform>%n regels zijn gelijk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines differ</source>
            <translation>
                <numerusform>%n regel verschilt</numerusform>
                <numerusform>%n regels verschillen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines to choose</source>
            <translation>
                <numerusform>nog %n regel te kiezen</numerusform>
                <numerusform>nog %n regels te kiezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines written</source>
            <translation>
                <numerusform>%n regel zelf ingevuld</numerusform>
                <numerusform>%n regels zelf ingevuld</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nieuw</numerusform>
                <numerusform>%n nieuw</numerusform>
            </translation>
        </message>
        <message>
            <source>A newer record</source>
            <translation>Een nieuwer onderdeel</translation>
        </message>
        <message>
            <source>Both versions stay in the history; a choice can be made again.</source>
            <translation>Beide versies blijven in de historie. Opnieuw kiezen kan.</translation>
        </message>
        <message>
            <source>Choice needed</source>
            <translation>Keuze nodig</translation>
        </message>
        <message>
            <source>Choose a version for every line first; or what you see changed meanwhile, then look again. Nothing was changed.</source>
            <translation>Kies eerst bij elke regel een versie; of er is intussen iets gewijzigd, kijk dan opnieuw. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Everything can be used while a choice is open.</source>
            <translation>Alles blijft bruikbaar zolang een keuze openstaat.</translation>
        </message>
        <message>
            <source>Facts, no account. It is kept with the choice.</source>
            <translation>Feiten, geen verslag. Wordt bewaard bij de keuze.</translation>
        </message>
        <message>
            <source>Fill in only the lines for which no version is right.</source>
            <translation>Vul alleen de regels in waarvoor geen versie klopt.</translation>
        </message>
        <message>
            <source>Keep this choice</source>
            <translation>Leg keuze vast</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Merged, for information</source>
            <translation>Samengevoegd, ter kennisgeving</translation>
        </message>
        <message>
            <source>None of them?</source>
            <translation>Geen van beide?</translation>
        </message>
        <message>
            <source>Say why you chose this. Nothing was changed.</source>
            <translation>Zeg waarom u dit koos. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Take all</source>
            <translation>Neem alles</translation>
        </message>
        <message>
            <source>Take what I wrote</source>
            <translation>Neem over wat ik schreef</translation>
        </message>
        <message>
            <source>The choice is kept. Both versions stay in the history.</source>
            <translation>De keuze is vastgelegd. Beide versies blijven in de historie.</translation>
        </message>
        <message>
            <source>There is nothing to choose</source>
            <translation>Er valt niets te kiezen</translation>
        </message>
        <message>
            <source>To see both shielded versions.</source>
            <translation>Om beide afgeschermde versies te zien.</translation>
        </message>
        <message>
            <source>To what came in</source>
            <translation>Naar wat binnenkwam</translation>
        </message>
        <message>
            <source>Two people changed this part without seeing each other's version. Choose line by line what holds.</source>
            <translation>Twee mensen wijzigden dit onderdeel zonder elkaars versie te zien. Kies per regel wat geldt.</translation>
        </message>
        <message>
            <source>Where two people changed different things, both were taken over by themselves.</source>
            <translation>Waar twee mensen verschillende dingen wijzigden, is beide vanzelf overgenomen.</translation>
        </message>
        <message>
            <source>Why this choice</source>
            <translation>Waarom deze keuze</translation>
        </message>
        <message>
            <source>Write it yourself</source>
            <translation>Zelf invullen</translation>
        </message>
        <message>
            <source>a line does not fit its question</source>
            <translation>een regel past niet bij de vraag</translation>
        </message>
        <message>
            <source>another laptop</source>
            <translation>een andere laptop</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>van %1</translation>
        </message>
        <message>
            <source>not changed</source>
            <translation>niet gewijzigd</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>not on this laptop</source>
            <translation>niet op deze laptop</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>nothing is written yet</source>
            <translation>er is nog niets ingevuld</translation>
        </message>
        <message>
            <source>one version stayed on another laptop</source>
            <translation>één versie bleef op een andere laptop</translation>
        </message>
        <message>
            <source>say why</source>
            <translation>zeg waarom</translation>
        </message>
        <message>
            <source>shielded</source>
            <translation>afgeschermd</translation>
        </message>
        <message>
            <source>this laptop</source>
            <translation>deze laptop</translation>
        </message>
        <message>
            <source>was: %1</source>
            <translation>was: %1</translation>
        </message>
        <message>
            <source>whoever holds both versions decides</source>
            <translation>wie beide versies heeft beslist</translation>
        </message>
    </context>
    <context>
        <name>ContactLog</name>
        <message>
            <source>About</source>
            <translation>Waarover</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Could they talk?</source>
            <translation>Kon er gepraat worden?</translation>
        </message>
        <message>
            <source>How, with whom</source>
            <translation>Hoe, met wie</translation>
        </message>
        <message>
            <source>Log a contact</source>
            <translation>Contact noteren</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Volgende contact</translation>
        </message>
        <message>
            <source>No contact is logged yet. “Nothing new” counts too.</source>
            <translation>Er is nog geen contact genoteerd. Ook “niets nieuws” telt.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>When, how and with whom. Never what was said.</source>
            <translation>Wanneer, hoe en met wie. Nooit wat er gezegd is.</translation>
        </message>
        <message>
            <source>remark not passed on yet</source>
            <translation>uitlating nog niet doorgegeven</translation>
        </message>
    </context>
    <context>
        <name>ContactRule</name>
        <message>
            <source>%1 may answer</source>
            <translation>%1 mag opnemen</translation>
        </message>
        <message>
            <source>messages allowed</source>
            <translation>berichten mogen</translation>
        </message>
        <message>
            <source>neutral text</source>
            <translation>neutrale tekst</translation>
        </message>
        <message>
            <source>no messages</source>
            <translation>geen berichten</translation>
        </message>
        <message>
            <source>no voicemail</source>
            <translation>geen voicemail</translation>
        </message>
        <message>
            <source>nobody else</source>
            <translation>niemand anders</translation>
        </message>
        <message>
            <source>voicemail allowed</source>
            <translation>voicemail mag</translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>%1 is %2 to you now.</source>
            <translation>%1 is voor u nu: %2.</translation>
        </message>
        <message>
            <source>%1 is headquarters now.</source>
            <translation>%1 is nu het hoofdkwartier.</translation>
        </message>
        <message>
            <source>%1, %2 · card %3 · the signature is right</source>
            <translation>%1, %2 · kaart %3 · handtekening klopt</translation>
        </message>
        <message>
            <source>%1, ours</source>
            <translation>%1, van ons</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n keys were replaced more than twelve months ago. A bundle that was encrypted to them can never be read again. Older backups go and the vault's keys are replaced.</source>
            <translation>
                <numerusform>%n sleutel is meer dan twaalf maanden geleden vervangen. Een bundel die daarvoor versleuteld is, is nooit meer te lezen. Oudere back-ups gaan weg en de sleutels van de kluis worden vervangen.</numerusform>
                <numerusform>%n sleutels zijn meer dan twaalf maanden geleden vervangen. Een bundel die daarvoor versleuteld is, is nooit meer te lezen. Oudere back-ups gaan weg en de sleutels van de kluis worden vervangen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older keys still read what comes in late.</source>
            <translation>
                <numerusform>%n oudere sleutel leest nog wat laat binnenkomt.</numerusform>
                <numerusform>%n oudere sleutels lezen nog wat laat binnenkomt.</numerusform>
            </translation>
        </message>
        <message>
            <source>A card of %1 came along. Compare it before you use it.</source>
            <translation>Er kwam een kaart van %1 mee. Vergelijk die voordat u hem gebruikt.</translation>
        </message>
        <message>
            <source>A contact card</source>
            <translation>Een contactkaart</translation>
        </message>
        <message>
            <source>A contact card is a small file, .wmcard, that you get on a stick.</source>
            <translation>Een contactkaart is een klein bestand, .wmcard, dat u op een stick krijgt.</translation>
        </message>
        <message>
            <source>A new receiving key is made. Hand out your new card.</source>
            <translation>Er is een nieuwe ontvangstsleutel. Geef uw nieuwe kaart af.</translation>
        </message>
        <message>
            <source>An old receiving key can be destroyed: it was replaced more than twelve months ago. Exchange, Contacts.</source>
            <translation>Een oude ontvangstsleutel kan worden vernietigd: hij is meer dan twaalf maanden geleden vervangen. Dat kan bij Uitwisseling, Contacten.</translation>
        </message>
        <message>
            <source>Call on a number that you know already, never one from the file. They read aloud, you tick each group that is the same.</source>
            <translation>Bel op een nummer dat u al kende, nooit een nummer uit het bestand. Zij lezen voor, u vinkt elke groep af die gelijk is.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Change the role…</source>
            <translation>Wijzig de rol…</translation>
        </message>
        <message>
            <source>Choose contact cards</source>
            <translation>Kies contactkaarten</translation>
        </message>
        <message>
            <source>Compare the fingerprint</source>
            <translation>Vergelijk de vingerafdruk</translation>
        </message>
        <message>
            <source>Compare the fingerprint by telephone first. Nothing was changed.</source>
            <translation>Vergelijk eerst de vingerafdruk aan de telefoon. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contact cards</source>
            <translation>Contactkaarten</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Vernietig</translation>
        </message>
        <message>
            <source>Destroy old keys…</source>
            <translation>Oude sleutels vernietigen…</translation>
        </message>
        <message>
            <source>Destroy old receiving keys?</source>
            <translation>Oude ontvangstsleutels vernietigen?</translation>
        </message>
        <message>
            <source>Destroying old keys</source>
            <translation>Oude sleutels vernietigen</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
        <message>
            <source>Give this file to whom you exchange with, and read these six groups out by telephone.</source>
            <translation>Geef dit bestand aan wie met u uitwisselt, en lees deze zes groepen voor aan de telefoon.</translation>
        </message>
        <message>
            <source>Headquarters makes a new one each year; you may, too.</source>
            <translation>Het hoofdkwartier maakt elk jaar een nieuwe; dat mag u ook doen.</translation>
        </message>
        <message>
            <source>Is this really the key of %1?</source>
            <translation>Is dit echt de sleutel van %1?</translation>
        </message>
        <message>
            <source>It is more than a year old: make a new one.</source>
            <translation>Hij is meer dan een jaar oud: maak een nieuwe.</translation>
        </message>
        <message>
            <source>It is not said what this contact is. Nothing was changed. Choose coordinator, deputy or headquarters.</source>
            <translation>Er staat niet bij wat dit contact is. Er is niets veranderd. Kies coördinator, plaatsvervanger of hoofdkwartier.</translation>
        </message>
        <message>
            <source>It is not said yet what this contact is to you. Nothing was changed. Choose that first.</source>
            <translation>Er staat nog niet bij wat dit contact voor je is. Er is niets veranderd. Kies dat eerst.</translation>
        </message>
        <message>
            <source>Keep the role</source>
            <translation>Bewaar de rol</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Maak een nieuwe sleutel</translation>
        </message>
        <message>
            <source>Make a new receiving key?</source>
            <translation>Een nieuwe ontvangstsleutel maken?</translation>
        </message>
        <message>
            <source>Make a new receiving key…</source>
            <translation>Nieuwe ontvangstsleutel maken…</translation>
        </message>
        <message>
            <source>More than one contact is called %1. Nothing was changed. Use the key instead.</source>
            <translation>Meer dan één contact heet %1. Er is niets veranderd. Gebruik de sleutel.</translation>
        </message>
        <message>
            <source>No receiving key is old enough. Nothing was changed.</source>
            <translation>Geen ontvangstsleutel is oud genoeg. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Nothing can be exchanged before that.</source>
            <translation>Eerder kan er niets uitgewisseld worden.</translation>
        </message>
        <message>
            <source>Nothing is encrypted for %1 any more. What came in until now stays; what its key signed beyond that waits for your choice. This cannot be undone.</source>
            <translation>Voor %1 wordt niets meer versleuteld. Wat tot nu toe binnenkwam, blijft; wat daarna met die sleutel is ondertekend, wacht op uw keuze. Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Old receiving keys are destroyed.</source>
            <translation>Oude ontvangstsleutels zijn vernietigd.</translation>
        </message>
        <message>
            <source>Only a contact with the role headquarters can be pinned. Nothing was changed. Choose another contact.</source>
            <translation>Alleen een contact met de rol hoofdkwartier kan worden vastgezet. Er is niets veranderd. Kies een ander contact.</translation>
        </message>
        <message>
            <source>Print the card…</source>
            <translation>Druk de kaart af…</translation>
        </message>
        <message>
            <source>Read a card…</source>
            <translation>Lees een kaart…</translation>
        </message>
        <message>
            <source>Receiving key</source>
            <translation>Ontvangstsleutel</translation>
        </message>
        <message>
            <source>Revoke the card</source>
            <translation>Trek de kaart in</translation>
        </message>
        <message>
            <source>Revoke the card of %1?</source>
            <translation>De kaart van %1 intrekken?</translation>
        </message>
        <message>
            <source>Revoke the card…</source>
            <translation>Kaart intrekken…</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Save the card…</source>
            <translation>Bewaar de kaart…</translation>
        </message>
        <message>
            <source>Save your card</source>
            <translation>Bewaar uw kaart</translation>
        </message>
        <message>
            <source>Say why the card is revoked. Nothing was changed.</source>
            <translation>Zeg waarom de kaart wordt ingetrokken. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Take the card in</source>
            <translation>Neem de kaart op</translation>
        </message>
        <message>
            <source>The card is not used.</source>
            <translation>De kaart wordt niet gebruikt.</translation>
        </message>
        <message>
            <source>The card of %1 is added.</source>
            <translation>De kaart van %1 is toegevoegd.</translation>
        </message>
        <message>
            <source>The card of %1 is revoked.</source>
            <translation>De kaart van %1 is ingetrokken.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Put the stick in again and retry.</source>
            <translation>Het bestand kon niet gelezen worden. Er is niets veranderd. Steek de stick er opnieuw in en probeer het nog eens.</translation>
        </message>
        <message>
            <source>The fingerprint is not the same. Do not use this card, and report it. The contact stays unverified.</source>
            <translation>De vingerafdruk is niet gelijk. Gebruik deze kaart niet en meld het. Het contact blijft onbevestigd.</translation>
        </message>
        <message>
            <source>The key of %1 is confirmed.</source>
            <translation>De sleutel van %1 is bevestigd.</translation>
        </message>
        <message>
            <source>The key of this card was revoked by headquarters. Nothing was changed. Do not use this card; ask for a new one.</source>
            <translation>De sleutel van deze kaart is ingetrokken door het hoofdkwartier. Er is niets veranderd. Gebruik deze kaart niet; vraag om een nieuwe.</translation>
        </message>
        <message>
            <source>The keys that bundles are encrypted to changed.</source>
            <translation>De sleutels waarvoor bundels versleuteld worden zijn veranderd.</translation>
        </message>
        <message>
            <source>The name changed from %1 to %2.</source>
            <translation>De naam veranderde van %1 in %2.</translation>
        </message>
        <message>
            <source>The receiving key is of %1. Make a new one in Exchange, Contacts, and send the new card to all offices.</source>
            <translation>De ontvangstsleutel is van %1. Maak een nieuwe bij Uitwisseling, Contacten, en stuur de nieuwe kaart aan alle eenheden.</translation>
        </message>
        <message>
            <source>The receiving key was made today. Nothing was changed.</source>
            <translation>De ontvangstsleutel is vandaag gemaakt. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The recovery key changed: whoever has the new one can read all you send from now on. Ask about it by telephone.</source>
            <translation>De herstelsleutel is veranderd: wie de nieuwe heeft kan voortaan alles lezen wat u meegeeft. Vraag ernaar aan de telefoon.</translation>
        </message>
        <message>
            <source>The role of %1</source>
            <translation>De rol van %1</translation>
        </message>
        <message>
            <source>The unit changed from %1 to %2.</source>
            <translation>De eenheid veranderde van %1 in %2.</translation>
        </message>
        <message>
            <source>Then this card is not theirs. It is never used again. Report it, and ask for a new card.</source>
            <translation>Dan is dit niet hun kaart. Hij wordt nooit meer gebruikt. Meld het, en vraag om een nieuwe kaart.</translation>
        </message>
        <message>
            <source>There are too many receiving keys. Nothing was changed. Destroy the old ones first.</source>
            <translation>Er zijn te veel ontvangstsleutels. Er is niets veranderd. Vernietig eerst de oude.</translation>
        </message>
        <message>
            <source>There is no contact %1. Nothing was changed.</source>
            <translation>Er is geen contact %1. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no contact yet</source>
            <translation>Er is nog geen contact</translation>
        </message>
        <message>
            <source>This card is never used.</source>
            <translation>Deze kaart wordt nooit gebruikt.</translation>
        </message>
        <message>
            <source>This card is revoked and stays so. Nothing was changed. Ask for a new card.</source>
            <translation>Deze kaart is ingetrokken en blijft dat. Er is niets veranderd. Vraag om een nieuwe kaart.</translation>
        </message>
        <message>
            <source>This contact is not known, or revoked already. Nothing changed.</source>
            <translation>Dit contact is niet bekend, of al ingetrokken. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This contact is not known. Nothing was changed.</source>
            <translation>Dit contact is niet bekend. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This is our headquarters</source>
            <translation>Dit is ons hoofdkwartier</translation>
        </message>
        <message>
            <source>This is the card of this vault itself. Nothing was changed.</source>
            <translation>Dit is de kaart van deze kluis zelf. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>What are they to you?</source>
            <translation>Wat is dit contact voor u?</translation>
        </message>
        <message>
            <source>What others make for you is encrypted to a key of %1.</source>
            <translation>Wat anderen voor u maken, wordt versleuteld voor een sleutel van %1.</translation>
        </message>
        <message>
            <source>Whoever writes to you needs your new card: save it and hand it out, or send it along with an update. The old key still reads what comes in late.</source>
            <translation>Wie u iets stuurt, heeft uw nieuwe kaart nodig: bewaar die en geef hem af, of stuur hem mee met een update. De oude sleutel leest nog wat laat binnenkomt.</translation>
        </message>
        <message>
            <source>You choose this; the card does not say it.</source>
            <translation>Dit kiest u; het staat niet op de kaart.</translation>
        </message>
        <message>
            <source>Your card is saved. It holds no case.</source>
            <translation>Uw kaart is bewaard. Er staat geen zaak op.</translation>
        </message>
        <message>
            <source>Your card on paper</source>
            <translation>Uw kaart op papier</translation>
        </message>
        <message>
            <source>Your own card</source>
            <translation>Uw eigen kaart</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>kaart %1</translation>
        </message>
        <message>
            <source>compared</source>
            <translation>vergeleken</translation>
        </message>
        <message>
            <source>fingerprint compared</source>
            <translation>vingerafdruk vergeleken</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>nog niet gekozen</translation>
        </message>
        <message>
            <source>not compared yet</source>
            <translation>nog niet vergeleken</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>revoked, never used</source>
            <translation>ingetrokken, nooit gebruikt</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>%1 holds nothing newer than what is in force: a newer file has a higher version. Nothing was changed.</source>
            <translation>%1 bevat niets dat nieuwer is dan wat nu geldt: een nieuwer bestand heeft een hogere versie. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>%1: version %2 instead of %3, %4</source>
            <translation>%1: versie %2 in plaats van %3, %4</translation>
        </message>
        <message>
            <source>%1: version %2, new here, %4</source>
            <translation>%1: versie %2, hier nieuw, %4</translation>
        </message>
        <message>
            <source>Choose the newer form or list</source>
            <translation>Kies het nieuwere formulier of de nieuwere lijst</translation>
        </message>
        <message>
            <source>Content files</source>
            <translation>Inhoudsbestanden</translation>
        </message>
        <message>
            <source>Forms and lists in force</source>
            <translation>Formulieren en lijsten die gelden</translation>
        </message>
        <message>
            <source>In force from the next start on</source>
            <translation>Geldt vanaf de volgende start</translation>
        </message>
        <message>
            <source>It holds for every vault of this user, from the next start on. What was written with the version before stays readable as it was. Take a file only from your headquarters.</source>
            <translation>Het geldt voor elke kluis van deze gebruiker, vanaf de volgende start. Wat met de vorige versie is geschreven, blijft leesbaar zoals het was. Neem een bestand alleen van je hoofdkwartier.</translation>
        </message>
        <message>
            <source>Newer file…</source>
            <translation>Nieuwer bestand…</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Put a newer version in force?</source>
            <translation>Nieuwere versie laten gelden?</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Laten gelden</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Nothing was changed.</source>
            <translation>Het bestand %1 is niet te lezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no content in %1. Nothing was changed.</source>
            <translation>In %1 staat geen inhoud. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>What was not reviewed by a practitioner is a proposal: use it with your own judgement.</source>
            <translation>Wat niet door iemand uit de praktijk is beoordeeld is een voorstel: gebruik het met uw eigen oordeel.</translation>
        </message>
        <message>
            <source>not yet reviewed by a practitioner</source>
            <translation>nog niet beoordeeld door iemand uit de praktijk</translation>
        </message>
        <message>
            <source>reviewed by %1, %2</source>
            <translation>beoordeeld door %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Show again</source>
            <translation>Toon weer</translation>
        </message>
    </context>
    <context>
        <name>Damaged</name>
        <message>
            <source>%1. The store as it is now is set aside, never deleted, and what is newer than the backup and still verifies is taken over.</source>
            <translation>%1. Wat er nu staat, wordt apart gezet, nooit verwijderd, en wat nieuwer is dan de back-up en nog klopt, wordt overgenomen.</translation>
        </message>
        <message>
            <source>Back to the unlock screen</source>
            <translation>Terug naar het ontgrendelscherm</translation>
        </message>
        <message>
            <source>Look, without writing</source>
            <translation>Kijken, zonder te schrijven</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Alleen openen om te lezen</translation>
        </message>
        <message>
            <source>Opens what can still be read: a telephone number, what was agreed. Nothing can be changed or saved, and what stands on a damaged part is missing.</source>
            <translation>Opent wat nog te lezen is: een telefoonnummer, wat is afgesproken. Er kan niets worden veranderd of bewaard, en wat op een beschadigd deel staat, ontbreekt.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Een back-up terugzetten</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Een back-up terugzetten…</translation>
        </message>
        <message>
            <source>This vault is damaged</source>
            <translation>Deze kluis is beschadigd</translation>
        </message>
        <message>
            <source>This vault is damaged and open for reading only. Nothing can be changed or saved, and what stands on a damaged part is missing. Restore a backup to work in it again.</source>
            <translation>Deze kluis is beschadigd en alleen geopend om te lezen. Er kan niets worden veranderd of bewaard, en wat op een beschadigd deel staat, ontbreekt. Zet een back-up terug om er weer in te werken.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>A file of that name is there already. Nothing was changed. Choose another place.</source>
            <translation>Er staat al een bestand met die naam. Er is niets veranderd. Kies een andere plek.</translation>
        </message>
        <message>
            <source>Nothing can be written there: the stick is read-only or belongs to somebody else. Your work is safe on this laptop. Use another stick.</source>
            <translation>Daar kan niet geschreven worden: de stick is alleen-lezen of van iemand anders. Uw werk is veilig op deze laptop. Gebruik een andere stick.</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Teruglezen</translation>
        </message>
        <message>
            <source>The folder or stick is not there. Nothing was written; your work is safe on this laptop. Put the stick in, or choose another place.</source>
            <translation>De map of stick is er niet. Er is niets geschreven; uw werk is veilig op deze laptop. Plaats de stick, of kies een andere plek.</translation>
        </message>
        <message>
            <source>The stick could not be written: it was pulled out or is damaged. Your work is safe on this laptop. Use another stick and export again.</source>
            <translation>De stick kon niet worden beschreven: hij is eruit getrokken of beschadigd. Uw werk is veilig op deze laptop. Gebruik een andere stick en exporteer opnieuw.</translation>
        </message>
        <message>
            <source>The stick is full. Nothing of it was kept; your work is safe on this laptop. Make room or use another stick.</source>
            <translation>De stick is vol. Er is niets van bewaard; uw werk is veilig op deze laptop. Maak ruimte of gebruik een andere stick.</translation>
        </message>
        <message>
            <source>This stick is slow. You can wait, or cancel and use another one.</source>
            <translation>Deze stick is traag. U kunt wachten, of annuleren en een andere gebruiken.</translation>
        </message>
        <message>
            <source>What stands on the stick is not what was written. The file was removed; your work is safe on this laptop. Use another stick.</source>
            <translation>Wat op de stick staat is niet wat er geschreven is. Het bestand is verwijderd; uw werk is veilig op deze laptop. Gebruik een andere stick.</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n invented cases stand in %1, drawn with seed %2.</source>
            <translation>
                <numerusform>%n verzonnen zaak staat in %1, getrokken met zaad %2.</numerusform>
                <numerusform>%n verzonnen zaken staan in %1, getrokken met zaad %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both vaults open with the passphrase in %1.</source>
            <translation>Beide kluizen gaan open met de wachtwoordzin in %1.</translation>
        </message>
        <message>
            <source>It opens with the passphrase in %1.</source>
            <translation>Hij opent met de wachtwoordzin in %1.</translation>
        </message>
        <message>
            <source>The folder %1 is not empty and does not stem from a demonstration. Nothing was changed. Name another folder with --out.</source>
            <translation>De map %1 is niet leeg en komt niet van een demonstratie. Er is niets veranderd. Noem een andere map met --out.</translation>
        </message>
        <message>
            <source>The main job was done on invented cases in %1.</source>
            <translation>De hoofdtaak is gedaan met verzonnen zaken in %1.</translation>
        </message>
        <message>
            <source>To look at:</source>
            <translation>Om te bekijken:</translation>
        </message>
        <message>
            <source>To open it in the window:</source>
            <translation>Om hem in het venster te openen:</translation>
        </message>
        <message>
            <source>To open one in the window:</source>
            <translation>Om er een in het venster te openen:</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Before the vault locked, this was typed here: %1</source>
            <translation>Voordat de kluis vergrendelde, is hier getypt: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Fill it in again</source>
            <translation>Opnieuw invullen</translation>
        </message>
    </context>
    <context>
        <name>Discretion</name>
        <message>
            <source>The file would say who made it (%1).</source>
            <translation>Het bestand zou zeggen wie het heeft gemaakt (%1).</translation>
        </message>
        <message>
            <source>“%1” (%2) also stands in a fixed line of the sheet. That may stay.</source>
            <translation>“%1” (%2) staat ook in een vaste regel van het blad. Dat mag blijven.</translation>
        </message>
        <message>
            <source>“%1” at %2 gives away: %3. Write it in another way.</source>
            <translation>“%1” bij %2 verraadt: %3. Schrijf het anders.</translation>
        </message>
        <message>
            <source>“%1” at %2 is not allowed on paper. Choose a neutral word.</source>
            <translation>“%1” bij %2 mag niet op papier. Kies een neutraal woord.</translation>
        </message>
        <message>
            <source>“%1” is not allowed on paper.</source>
            <translation>“%1” mag niet op papier.</translation>
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
            <translation>Kopieer</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Knip</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoek</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>Zoek een zaak</translation>
        </message>
        <message>
            <source>Find in the records</source>
            <translation>Zoeken in de dossiers</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plak</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles kiezen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>Close</source>
            <translation>Sluit</translation>
        </message>
        <message>
            <source>Draft: this plan is not in force yet.</source>
            <translation>Concept: dit plan is nog niet van kracht.</translation>
        </message>
        <message>
            <source>Emergency plan</source>
            <translation>Noodplan</translation>
        </message>
        <message>
            <source>From the plan in force, version %1</source>
            <translation>Uit het actieve plan, versie %1</translation>
        </message>
        <message>
            <source>How to approach</source>
            <translation>Zo benaderen</translation>
        </message>
        <message>
            <source>No emergency steps are agreed yet. Call 112.</source>
            <translation>Er zijn nog geen noodstappen afgesproken. Bel 112.</translation>
        </message>
        <message>
            <source>Say to 112</source>
            <translation>Zeg tegen 112</translation>
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
        <name>Erasing</name>
        <message>
            <source>%1 Add these people again: %2.</source>
            <translation>%1 Voeg deze mensen opnieuw toe: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n backups on sticks. They open with the old keys: destroy them.</source>
            <translation>
                <numerusform>%n back-up op een stick. Die opent met de oude sleutels: vernietig hem.</numerusform>
                <numerusform>%n back-ups op sticks. Die openen met de oude sleutels: vernietig ze.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backups on this laptop; a fresh one without the case is made</source>
            <translation>
                <numerusform>%n back-up op deze laptop; er komt een nieuwe zonder de zaak</numerusform>
                <numerusform>%n back-ups op deze laptop; er komt een nieuwe zonder de zaak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes that wait for a decision</source>
            <translation>
                <numerusform>%n wijziging die op een keuze wacht</numerusform>
                <numerusform>%n wijzigingen die op een keuze wachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files that wait for their sender's card; they can be given again</source>
            <translation>
                <numerusform>%n bestand dat op de kaart van de afzender wacht; het kan opnieuw worden gegeven</numerusform>
                <numerusform>%n bestanden die op de kaart van de afzender wachten; ze kunnen opnieuw worden gegeven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forms with unsaved typing</source>
            <translation>
                <numerusform>%n formulier met tekst die niet bewaard is</numerusform>
                <numerusform>%n formulieren met tekst die niet bewaard is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other passphrases stop working. Add these people again.</source>
            <translation>
                <numerusform>%n andere wachtwoordzin werkt niet meer. Voeg die persoon opnieuw toe.</numerusform>
                <numerusform>%n andere wachtwoordzinnen werken niet meer. Voeg die mensen opnieuw toe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records with their whole history (%1)</source>
            <translation>
                <numerusform>%n formulier met de hele geschiedenis (%1)</numerusform>
                <numerusform>%n formulieren met de hele geschiedenis (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets on paper. Book them in and destroy them first.</source>
            <translation>
                <numerusform>%n blad op papier. Boek het eerst in en vernietig het.</numerusform>
                <numerusform>%n bladen op papier. Boek ze eerst in en vernietig ze.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded answers</source>
            <translation>
                <numerusform>%n afgeschermd antwoord</numerusform>
                <numerusform>%n afgeschermde antwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>An empty mark with the day, your name and the ground. What was erased never comes back in through a bundle; newer changes of others wait for you.</source>
            <translation>Een leeg merkteken met de dag, je naam en de grond. Wat gewist is komt nooit via een bundel terug; nieuwere wijzigingen van anderen wachten op jou.</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Kies de grond</translation>
        </message>
        <message>
            <source>Choose why the case is erased.</source>
            <translation>Kies waarom de zaak wordt gewist.</translation>
        </message>
        <message>
            <source>Erase %1 (%2)?</source>
            <translation>%1 (%2) wissen?</translation>
        </message>
        <message>
            <source>Erase the case</source>
            <translation>Wis de zaak</translation>
        </message>
        <message>
            <source>Erasing the case</source>
            <translation>De zaak wordt gewist</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Verder…</translation>
        </message>
        <message>
            <source>It stands in the audit trail, without the case.</source>
            <translation>Hij staat in het logboek, zonder de zaak.</translation>
        </message>
        <message>
            <source>Nothing of this case is in the vault. Nothing was changed.</source>
            <translation>Van deze zaak staat niets in de kluis. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>On what ground</source>
            <translation>Op welke grond</translation>
        </message>
        <message>
            <source>Something was erased, and the last part is still to be done: older backups go and the keys are replaced. It is done when this vault is next unlocked with a passphrase and there is room on the disk. Your work is safe.</source>
            <translation>Er is iets gewist, en het laatste deel moet nog: oudere back-ups gaan weg en de sleutels worden vervangen. Dat gebeurt als deze kluis weer met een wachtwoordzin wordt geopend en er ruimte op de schijf is. Je werk is veilig.</translation>
        </message>
        <message>
            <source>The case is erased and the keys are replaced.</source>
            <translation>De zaak is gewist en de sleutels zijn vervangen.</translation>
        </message>
        <message>
            <source>The case is erased. The keys are replaced when you unlock the next time.</source>
            <translation>De zaak is gewist. De sleutels worden vervangen als je de kluis weer opent.</translation>
        </message>
        <message>
            <source>The keys are replaced, so it is asked again.</source>
            <translation>De sleutels worden vervangen, dus wordt hij opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>The lines of the audit trail, without the case.</source>
            <translation>De regels van het logboek, zonder de zaak.</translation>
        </message>
        <message>
            <source>These have parts of the case: %1.</source>
            <translation>Deze contacten hebben delen van de zaak: %1.</translation>
        </message>
        <message>
            <source>This cannot be taken back. A backup is made first; when all has gone well it is removed as well.</source>
            <translation>Dit kan niet ongedaan worden gemaakt. Eerst wordt een back-up gemaakt; als alles goed ging, gaat die ook weg.</translation>
        </message>
        <message>
            <source>This goes, for good</source>
            <translation>Dit gaat weg, voorgoed</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Dit blijft</translation>
        </message>
        <message>
            <source>This the program cannot reach</source>
            <translation>Hier kan het programma niet bij</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Typ %1</translation>
        </message>
        <message>
            <source>Type the code of the case</source>
            <translation>Typ de code van de zaak</translation>
        </message>
        <message>
            <source>What was to be erased is gone from the vault. The last part could not be done now: older backups still hold it, and the keys are not replaced yet. Make room on the disk, lock the vault and unlock it with a passphrase: it is done then. Your other work is safe.</source>
            <translation>Wat gewist moest worden, is weg uit de kluis. Het laatste deel lukte nu niet: oudere back-ups bevatten het nog en de sleutels zijn nog niet vervangen. Maak ruimte op de schijf, vergrendel de kluis en ontgrendel haar met een wachtwoordzin: dan gebeurt het alsnog. Je andere werk is veilig.</translation>
        </message>
        <message>
            <source>type the code first</source>
            <translation>typ eerst de code</translation>
        </message>
        <message>
            <source>type your passphrase</source>
            <translation>typ je wachtwoordzin</translation>
        </message>
        <message>
            <source>“%1” is no ground for erasing. Nothing was changed. Take one of: %2.</source>
            <translation>“%1” is geen grond om te wissen. Er is niets veranderd. Kies uit: %2.</translation>
        </message>
    </context>
    <context>
        <name>Escrow</name>
        <message>
            <source>%1 can open this vault with its own recovery sheet, since %2.</source>
            <translation>%1 kan deze kluis openen met het eigen herstelblad, sinds %2.</translation>
        </message>
        <message>
            <source>%1 can then open this vault with its own recovery sheet, without you, whenever it has the laptop or a copy: for an emergency in which nobody else can. It sees everything, shielded answers too. This stays in sight at the foot of the window, and you can take it off again.</source>
            <translation>%1 kan deze kluis dan openen met het eigen herstelblad, zonder de eigenaar, zodra het de laptop of een kopie heeft: voor een noodgeval waarin niemand anders het kan. Het ziet alles, ook afgeschermde antwoorden. Dit blijft onder in het venster zichtbaar en is weer uit te zetten.</translation>
        </message>
        <message>
            <source>Escrow is off already. Nothing was changed.</source>
            <translation>Escrow staat al uit. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Headquarters can open this vault from now on.</source>
            <translation>Het hoofdkwartier kan deze kluis vanaf nu openen.</translation>
        </message>
        <message>
            <source>Headquarters opens this vault and the backups beside it no more. Copies that it has already it still opens.</source>
            <translation>Het hoofdkwartier opent deze kluis en de back-ups ernaast niet meer. Kopieën die het al heeft, opent het nog wel.</translation>
        </message>
        <message>
            <source>Headquarters opens this vault no more.</source>
            <translation>Het hoofdkwartier opent deze kluis niet meer.</translation>
        </message>
        <message>
            <source>Headquarters' key (escrow)</source>
            <translation>Sleutel van het hoofdkwartier (escrow)</translation>
        </message>
        <message>
            <source>It was last opened that way on %1, %2.</source>
            <translation>Zo is hij voor het laatst geopend op %1, %2.</translation>
        </message>
        <message>
            <source>Its contact card names another recovery key by now: the one here may be lost.</source>
            <translation>Op de contactkaart staat inmiddels een andere herstelsleutel: die van hier is misschien kwijt.</translation>
        </message>
        <message>
            <source>Let headquarters open it</source>
            <translation>Hoofdkwartier laten openen</translation>
        </message>
        <message>
            <source>Let headquarters open it…</source>
            <translation>Hoofdkwartier laten openen…</translation>
        </message>
        <message>
            <source>Let headquarters open this vault?</source>
            <translation>Het hoofdkwartier deze kluis laten openen?</translation>
        </message>
        <message>
            <source>No headquarters is pinned yet, so nobody could be given a key. Nothing was changed. Add the contact card of headquarters, compare its fingerprint by telephone and pin it first.</source>
            <translation>Er is nog geen hoofdkwartier vastgezet, dus niemand kan een sleutel krijgen. Er is niets veranderd. Voeg eerst de contactkaart van het hoofdkwartier toe, vergelijk de vingerafdruk per telefoon en zet het contact vast.</translation>
        </message>
        <message>
            <source>Nobody but the people above and the recovery sheet opens this vault. In an emergency headquarters could open it for you, if you switch that on. It needs the contact card of headquarters, compared by telephone and pinned.</source>
            <translation>Alleen de mensen hierboven en het herstelblad openen deze kluis. In een noodgeval kan het hoofdkwartier hem openen, als dat hier wordt aangezet. Daarvoor is de contactkaart van het hoofdkwartier nodig, per telefoon vergeleken en vastgezet.</translation>
        </message>
        <message>
            <source>Take headquarters' key off?</source>
            <translation>De sleutel van het hoofdkwartier eraf halen?</translation>
        </message>
        <message>
            <source>Take the key off</source>
            <translation>Sleutel eraf halen</translation>
        </message>
        <message>
            <source>Take the key off…</source>
            <translation>Sleutel eraf halen…</translation>
        </message>
        <message>
            <source>The contact card of %1 names no recovery key, so it could not open this vault. Nothing was changed. Ask headquarters for a new card.</source>
            <translation>Op de contactkaart van %1 staat geen herstelsleutel, dus daarmee zou deze kluis niet opengaan. Er is niets veranderd. Vraag het hoofdkwartier om een nieuwe kaart.</translation>
        </message>
        <message>
            <source>This vault was opened with headquarters' key (escrow) on %1, %2. The audit trail shows what was looked at. If you did not know, ask headquarters.</source>
            <translation>Deze kluis is met de sleutel van het hoofdkwartier geopend (escrow) op %1, %2. Het logboek laat zien wat er bekeken is. Was dat niet bekend, vraag het dan aan het hoofdkwartier.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>uit</translation>
        </message>
        <message>
            <source>on</source>
            <translation>aan</translation>
        </message>
    </context>
    <context>
        <name>Evaluation</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 % %2</source>
            <comment>47 % reported</comment>
            <translation>%1 % %2</translation>
        </message>
        <message>
            <source>%1 answered of %2 asked</source>
            <translation>%1 beantwoord van %2 gevraagd</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 dagen</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minuten</translation>
        </message>
        <message>
            <source>%1 of %2 known</source>
            <translation>%1 van %2 bekend</translation>
        </message>
        <message>
            <source>%1 per 100 case-months</source>
            <translation>%1 per 100 zaakmaanden</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>two groups shown as one</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2 of %3 known</source>
            <translation>%1, %2 van %3 bekend</translation>
        </message>
        <message>
            <source>%1: %2 of %3 figures lose counts, because counts under 5 do not travel.</source>
            <translation>%1: %2 van %3 cijfers verliezen tellingen, omdat tellingen onder de 5 niet meereizen.</translation>
        </message>
        <message numerus="yes">
            <source>%1: all %n figures go whole.</source>
            <translation>
                <numerusform>%1: het ene cijfer gaat heel mee.</numerusform>
                <numerusform>%1: alle %n cijfers gaan heel mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: all %n figures go whole; headquarters lets counts under 5 travel.</source>
            <translation>
                <numerusform>%1: het ene cijfer gaat heel mee; van het hoofdkwartier mogen tellingen onder de 5 meereizen.</numerusform>
                <numerusform>%1: alle %n cijfers gaan heel mee; van het hoofdkwartier mogen tellingen onder de 5 meereizen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in totaal</numerusform>
                <numerusform>%n in totaal</numerusform>
            </translation>
        </message>
        <message>
            <source>0 to %1 becomes %2, 100 % likewise. At least two cells of a row are withheld. Percentage and median from n = %3. Outside the police n = %4, no breakdown by unit.</source>
            <translation>0 tot en met %1 wordt %2, 100 % net zo. Altijd minstens twee cellen per rij afgeschermd. Percentage en mediaan vanaf n = %3. Buiten de politie vanaf n = %4, geen uitsplitsing per eenheid.</translation>
        </message>
        <message numerus="yes">
            <source>A period of at least %n months is needed: a shorter one with small numbers tells about persons. Nothing was changed.</source>
            <translation>
                <numerusform>Er is een periode van minstens %n maand nodig: een kortere met kleine aantallen zegt iets over personen. Er is niets veranderd.</numerusform>
                <numerusform>Er is een periode van minstens %n maanden nodig: een kortere met kleine aantallen zegt iets over personen. Er is niets veranderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Advice of the police psychologist</source>
            <translation>Advies van de recherchepsycholoog</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alle regels</translation>
        </message>
        <message>
            <source>An office by itself is shown without a breakdown, and only inside the police. Nothing was changed.</source>
            <translation>Eén eenheid apart wordt getoond zonder uitsplitsing, en alleen binnen de politie. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Leeg</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>Uitsplitsing</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>Checking what would leave</source>
            <translation>Nakijken wat er naar buiten zou gaan</translation>
        </message>
        <message>
            <source>Choose a figure to see what it means</source>
            <translation>Kies een cijfer om te zien wat het betekent</translation>
        </message>
        <message>
            <source>Choose another period, or import a bundle first.</source>
            <translation>Kies een andere periode, of importeer eerst een bundel.</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergelijken</translation>
        </message>
        <message>
            <source>Coordinator present</source>
            <translation>Coördinator erbij</translation>
        </message>
        <message>
            <source>Counting cases</source>
            <translation>Zaken tellen</translation>
        </message>
        <message>
            <source>Counts for the evaluation go to headquarters only, and %1 is none. Nothing was written.</source>
            <translation>Tellingen voor de evaluatie gaan alleen naar het hoofdkwartier, en dat is %1 niet. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Wil niet</translation>
        </message>
        <message>
            <source>Descriptive: the cases were not chosen at random.</source>
            <translation>Beschrijvend: de zaken zijn niet door loting gekozen.</translation>
        </message>
        <message>
            <source>Experienced examining magistrate</source>
            <translation>Ervaren rechter-commissaris</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Minder</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Indicatoren</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Import a bundle</source>
            <translation>Bundel importeren</translation>
        </message>
        <message>
            <source>In parts</source>
            <translation>In delen</translation>
        </message>
        <message>
            <source>Last arrived</source>
            <translation>Laatst aangekomen</translation>
        </message>
        <message>
            <source>Making the figures</source>
            <translation>Cijfers maken</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Rapport maken</translation>
        </message>
        <message>
            <source>Making the table</source>
            <translation>Tabel maken</translation>
        </message>
        <message>
            <source>Median at each moment</source>
            <translation>Mediaan per moment</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ontbreekt</translation>
        </message>
        <message>
            <source>Missing answers are not filled in. Open cases are counted as open.</source>
            <translation>Antwoorden die ontbreken worden niet aangevuld. Lopende zaken tellen als lopend.</translation>
        </message>
        <message>
            <source>National</source>
            <translation>Landelijk</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Niet gevraagd</translation>
        </message>
        <message>
            <source>Nothing is known of this period.</source>
            <translation>Over deze periode is niets bekend.</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Eenheden</translation>
        </message>
        <message>
            <source>Offices are not ranked.</source>
            <translation>Eenheden worden niet gerangschikt.</translation>
        </message>
        <message>
            <source>Own figures stay on the screen: they hold small numbers. Nothing was written.</source>
            <translation>Eigen cijfers blijven op het scherm: ze bevatten kleine aantallen. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Beeld</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Rapport afdrukken</translation>
        </message>
        <message>
            <source>Print the report…</source>
            <translation>Rapport afdrukken…</translation>
        </message>
        <message>
            <source>Quarters of counts</source>
            <translation>Kwartalen met aantallen</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangst</translation>
        </message>
        <message>
            <source>Save as CSV?</source>
            <translation>Bewaren als csv?</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Bewaar als csv…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Bewaar de tabel</translation>
        </message>
        <message>
            <source>Sends</source>
            <translation>Stuurt</translation>
        </message>
        <message>
            <source>Small numbers</source>
            <translation>Kleine aantallen</translation>
        </message>
        <message>
            <source>Something changed since these figures were made.</source>
            <translation>Sinds deze cijfers zijn gemaakt is er iets veranderd.</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Loopt nog</translation>
        </message>
        <message>
            <source>The counts in this bundle are of a quarter that has not ended, so they were refused. Nothing was changed.</source>
            <translation>De aantallen in deze bundel gaan over een kwartaal dat nog niet voorbij is en zijn daarom geweigerd. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The counts in this bundle hold something else than counts, so they were refused. Nothing was changed. Ask the sender to make them again with the same version.</source>
            <translation>Bij de aantallen in deze bundel staat iets anders dan aantallen; ze zijn daarom geweigerd. Er is niets veranderd. Vraag de afzender om ze opnieuw te maken met dezelfde versie.</translation>
        </message>
        <message>
            <source>The file is not encrypted. It holds counts only, and becomes a release: later figures are withheld where the two together would tell too much. It is noted in the audit trail.</source>
            <translation>Het bestand is niet versleuteld. Er staan alleen aantallen in, en het wordt een vrijgave: latere cijfers worden afgeschermd waar de twee samen te veel zouden vertellen. Het staat in het logboek.</translation>
        </message>
        <message>
            <source>The list of indicators cannot be read, so nothing can be counted. Nothing was changed. Settings, Content says what is wrong with it.</source>
            <translation>De lijst met indicatoren is niet te lezen, dus er kan niets worden geteld. Er is niets veranderd. Bij Beheer, Inhoud staat wat er mis mee is.</translation>
        </message>
        <message>
            <source>The numbers are small. They show no effect and no cause.</source>
            <translation>De aantallen zijn klein. Ze tonen geen effect en geen oorzaak.</translation>
        </message>
        <message>
            <source>The numbers of %1 by itself would tell about persons, so they are not shown. Nothing was changed.</source>
            <translation>De aantallen van %1 apart zouden iets over personen zeggen en worden daarom niet getoond. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Nothing was changed.</source>
            <translation>De periode eindigt vóór het begin. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The quarter %1 has not ended yet. Counts go along of a quarter that is over. Nothing was changed.</source>
            <translation>Het kwartaal %1 is nog niet voorbij. Aantallen kunnen worden meegegeven van een kwartaal dat voorbij is. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Het rapport</translation>
        </message>
        <message>
            <source>The table is saved. It is a release now.</source>
            <translation>De tabel is bewaard. Het is nu een vrijgave.</translation>
        </message>
        <message>
            <source>There is nothing to count in %1.</source>
            <translation>Er valt in %1 niets te tellen.</translation>
        </message>
        <message>
            <source>This bundle carries counts for the evaluation, and only headquarters takes them in. Nothing was changed. Tell the sender.</source>
            <translation>Deze bundel bevat tellingen voor de evaluatie, en alleen het hoofdkwartier neemt die op. Er is niets veranderd. Zeg het de afzender.</translation>
        </message>
        <message>
            <source>Too small to be shown by themselves: %1.</source>
            <translation>Te klein om apart te tonen: %1.</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Onveilig</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Wat er te zien is</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Wat het betekent</translation>
        </message>
        <message>
            <source>With and without</source>
            <translation>Met en zonder</translation>
        </message>
        <message>
            <source>With: n</source>
            <translation>Met: n</translation>
        </message>
        <message>
            <source>Without: n</source>
            <translation>Zonder: n</translation>
        </message>
        <message>
            <source>Your own figures are for the screen only: nothing is withheld in them. Nothing was written.</source>
            <translation>De eigen cijfers zijn alleen voor het scherm: er is niets in afgeschermd. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>adult or child</source>
            <translation>volwassene of kind</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>another measure</source>
            <translation>een andere maatregel</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>zaken</translation>
        </message>
        <message>
            <source>cases and counts, each for its own quarters</source>
            <translation>zaken en aantallen, elk voor eigen kwartalen</translation>
        </message>
        <message>
            <source>citizenship</source>
            <translation>burgerschap</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>aantallen</translation>
        </message>
        <message>
            <source>describes, proves no effect</source>
            <translation>beschrijvend, geen bewijs van effect</translation>
        </message>
        <message>
            <source>everything, from %1</source>
            <translation>alles, vanaf %1</translation>
        </message>
        <message>
            <source>filled in alone</source>
            <translation>zelf ingevuld</translation>
        </message>
        <message>
            <source>inside the police</source>
            <translation>binnen de politie</translation>
        </message>
        <message>
            <source>kind of measure</source>
            <translation>soort maatregel</translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>mediaan %1</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>n %1</source>
            <translation>n %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>not counted, for its cases are: %1</source>
            <translation>niet geteld, want de zaken zelf tellen: %1</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nog niets</translation>
        </message>
        <message>
            <source>of your own cases; they stay on this screen</source>
            <translation>van je eigen zaken; ze blijven op dit scherm</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>buiten de politie</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>fase</translation>
        </message>
        <message>
            <source>quarter %1 of %2</source>
            <translation>kwartaal %1 van %2</translation>
        </message>
        <message>
            <source>rules v%1</source>
            <translation>regels v%1</translation>
        </message>
        <message>
            <source>see the parts</source>
            <translation>zie de delen</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>geslacht</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>iemand anders</translation>
        </message>
        <message>
            <source>the coordinator</source>
            <translation>de coördinator</translation>
        </message>
        <message>
            <source>the year %1</source>
            <translation>het jaar %1</translation>
        </message>
        <message>
            <source>these stay on the screen</source>
            <translation>deze blijven op het scherm</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>with</source>
            <translation>met</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>afgeschermd</translation>
        </message>
        <message>
            <source>without</source>
            <translation>zonder</translation>
        </message>
        <message>
            <source>“%1” is no quarter. Write 2026-Q3. Nothing was changed.</source>
            <translation>“%1” is geen kwartaal. Schrijf 2026-Q3. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>“%1” stands in a case known here. Nothing was written. Change the name of the office or the figure, then try again.</source>
            <translation>“%1” staat in een zaak die hier bekend is. Er is niets geschreven. Verander de naam van de eenheid of het cijfer en probeer het opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>All example cases go for good (%1), the keys are replaced and older backups on this laptop go. Your own cases stay.</source>
            <translation>Alle voorbeeldzaken gaan voorgoed weg (%1), de sleutels worden vervangen en oudere back-ups op deze laptop verdwijnen. Uw eigen zaken blijven.</translation>
        </message>
        <message>
            <source>Delete the example cases…</source>
            <translation>Voorbeeldzaken wissen…</translation>
        </message>
        <message>
            <source>Deleted: %1.</source>
            <translation>Gewist: %1.</translation>
        </message>
        <message>
            <source>Deleting the example cases</source>
            <translation>Voorbeeldzaken worden gewist</translation>
        </message>
        <message>
            <source>Put in: %1. Everything in them is invented.</source>
            <translation>Toegevoegd: %1. Alles erin is verzonnen.</translation>
        </message>
        <message>
            <source>Put the example cases in</source>
            <translation>Voorbeeldzaken toevoegen</translation>
        </message>
        <message>
            <source>Putting the example cases in</source>
            <translation>Voorbeeldzaken worden toegevoegd</translation>
        </message>
        <message>
            <source>The example cases are in the vault already. Nothing was changed.</source>
            <translation>De voorbeeldzaken staan al in de kluis. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>There is no example case in the vault. Nothing was changed.</source>
            <translation>Er staat geen voorbeeldzaak in de kluis. Er is niets gewijzigd.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%n choices needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message>
            <source>Choices %1</source>
            <translation>Keuzes %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Exchange: %1</source>
            <translation>Uitwisseling: %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteer</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Overdracht</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeer</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Eenheden</translation>
        </message>
        <message>
            <source>Part of Exchange</source>
            <translation>Deel van Uitwisseling</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 again</source>
            <translation>%1 opnieuw</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>%1 nieuw</translation>
        </message>
        <message>
            <source>%1 was put back from a backup: what was lost there goes along again.</source>
            <translation>%1 is teruggezet uit een back-up: wat daar verloren ging, gaat weer mee.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1: %2 free</source>
            <translation>%1: %2 vrij</translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n veld</numerusform>
                <numerusform>%n velden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sticks are there: choose one</source>
            <translation>
                <numerusform>%n stick gevonden: kies er een</numerusform>
                <numerusform>%n sticks gevonden: kies er een</numerusform>
            </translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Addresses, safe numbers and code words of the ticked cases then stand in the bundle, encrypted for this contact only. The reason is kept in the audit trail.</source>
            <translation>Adressen, veilige nummers en codewoorden van de aangevinkte zaken staan dan in de bundel, alleen voor dit contact versleuteld. De reden wordt in het logboek bewaard.</translation>
        </message>
        <message>
            <source>Addresses, safe numbers, code words</source>
            <translation>Adressen, veilige nummers, codewoorden</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Andere map…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Bundle %1</source>
            <translation>Bundel %1</translation>
        </message>
        <message>
            <source>Bundle %1 for %2 stands on the stick as %3 (%4). Hand it over. What is in it counts as arrived once a receipt comes back; until then it goes along with every bundle.</source>
            <translation>Bundel %1 voor %2 staat op de stick als %3 (%4). Geef hem mee. Wat erin zit telt pas als aangekomen als er een ontvangstbewijs terugkomt; tot dan gaat het met elke bundel mee.</translation>
        </message>
        <message>
            <source>Bundle %1 · kind: cases</source>
            <translation>Bundel %1 · soort: zaken</translation>
        </message>
        <message>
            <source>Bundle %1 · kind: counts</source>
            <translation>Bundel %1 · soort: tellingen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Cases that may leave</source>
            <translation>Zaken die mee kunnen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>Checking the passphrase</source>
            <translation>De wachtwoordzin wordt gecontroleerd</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Kies een map…</translation>
        </message>
        <message>
            <source>Choose the stick or a folder</source>
            <translation>Kies de stick of een map</translation>
        </message>
        <message>
            <source>Closed quarter</source>
            <translation>Afgesloten kwartaal</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bevestigd</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Counting the quarter</source>
            <translation>Het kwartaal tellen</translation>
        </message>
        <message>
            <source>Counts for the evaluation, %1</source>
            <translation>Tellingen voor de evaluatie, %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Drafts, not saved yet</source>
            <translation>Concepten, nog niet bewaard</translation>
        </message>
        <message>
            <source>Drafts, not saved yet: %1</source>
            <translation>Concepten, nog niet bewaard: %1</translation>
        </message>
        <message>
            <source>For an office that sends no cases: histograms and counts, no text, no date, no code.</source>
            <translation>Voor een eenheid die geen zaken stuurt: histogrammen en tellingen, geen tekst, geen datum, geen code.</translation>
        </message>
        <message>
            <source>Go on: what leaves</source>
            <translation>Verder: wat gaat mee</translation>
        </message>
        <message>
            <source>Go on: write</source>
            <translation>Verder: schrijven</translation>
        </message>
        <message>
            <source>Goes along</source>
            <translation>Gaat mee</translation>
        </message>
        <message>
            <source>Headquarters has set that no case leaves in a bundle.</source>
            <translation>Het hoofdkwartier heeft ingesteld dat er geen zaak in een bundel vertrekt.</translation>
        </message>
        <message>
            <source>Headquarters has set that no case leaves in a bundle. Nothing was written. Receipts, evaluation figures and hand-overs still may.</source>
            <translation>Het hoofdkwartier heeft ingesteld dat geen zaak in een bundel naar buiten gaat. Er is niets geschreven. Ontvangstbewijzen, evaluatiecijfers en overdrachten mogen nog wel.</translation>
        </message>
        <message>
            <source>Headquarters has set that no case leaves in a bundle. Receipts, counts and hand-overs still may.</source>
            <translation>Het hoofdkwartier heeft ingesteld dat er geen zaak in een bundel vertrekt. Ontvangstbewijzen, tellingen en overdrachten mogen nog wel.</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>In bundel</translation>
        </message>
        <message>
            <source>In bundle %1 (%2)</source>
            <translation>In bundel %1 (%2)</translation>
        </message>
        <message>
            <source>Just a moment.</source>
            <translation>Een ogenblik.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Sleutel</translation>
        </message>
        <message>
            <source>No stick found</source>
            <translation>Geen stick gevonden</translation>
        </message>
        <message>
            <source>Not theirs</source>
            <translation>Niet van hen</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Niets om mee te geven</translation>
        </message>
        <message>
            <source>On this laptop only</source>
            <translation>Alleen op deze laptop</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>Andere onderdelen</translation>
        </message>
        <message>
            <source>Own working notes</source>
            <translation>Eigen werknotities</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>Read back from the stick and compared</source>
            <translation>Teruggelezen van de stick en vergeleken</translation>
        </message>
        <message>
            <source>Read the contact card of headquarters first.</source>
            <translation>Lees eerst de contactkaart van het hoofdkwartier.</translation>
        </message>
        <message>
            <source>Ready to hand over</source>
            <translation>Klaar om mee te geven</translation>
        </message>
        <message>
            <source>Receipts again: nothing shows yet that they came</source>
            <translation>Ontvangstbewijzen opnieuw: nog niet gebleken dat ze aankwamen</translation>
        </message>
        <message>
            <source>Receipts for what they handed over</source>
            <translation>Ontvangstbewijzen voor wat zij meegaven</translation>
        </message>
        <message>
            <source>Revoked cards</source>
            <translation>Ingetrokken kaarten</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Safe to remove</source>
            <translation>Veilig te verwijderen</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Opgeslagen</translation>
        </message>
        <message>
            <source>Say why shielded fields go along. Nothing was written.</source>
            <translation>Zeg waarom afgeschermde velden meegaan. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>Send counts for the evaluation along, of</source>
            <translation>Tellingen voor de evaluatie meesturen, van</translation>
        </message>
        <message>
            <source>Send shielded fields along, with a reason</source>
            <translation>Afgeschermde velden meesturen, met reden</translation>
        </message>
        <message>
            <source>Send shielded fields along?</source>
            <translation>Afgeschermde velden meesturen?</translation>
        </message>
        <message>
            <source>Send them along</source>
            <translation>Stuur ze mee</translation>
        </message>
        <message>
            <source>Shielded fields</source>
            <translation>Afgeschermde velden</translation>
        </message>
        <message>
            <source>Stays on this laptop</source>
            <translation>Blijft op deze laptop</translation>
        </message>
        <message>
            <source>Stick found: %1 free</source>
            <translation>Stick gevonden: %1 vrij</translation>
        </message>
        <message>
            <source>The card of this contact is revoked: nothing is encrypted to it any more. Nothing was written. Ask for their new card.</source>
            <translation>De kaart van dit contact is ingetrokken: er wordt niets meer voor versleuteld. Er is niets geschreven. Vraag om de nieuwe kaart.</translation>
        </message>
        <message>
            <source>The fingerprint of this contact was never compared. Nothing was written. Compare it by telephone first.</source>
            <translation>De vingerafdruk van dit contact is nooit vergeleken. Er is niets geschreven. Vergelijk die eerst aan de telefoon.</translation>
        </message>
        <message>
            <source>The stick %1 is full: make room on it, or use another one</source>
            <translation>De stick %1 is vol: maak er ruimte op, of gebruik een andere</translation>
        </message>
        <message>
            <source>The stick %1 is read-only: nothing can be written</source>
            <translation>De stick %1 is alleen-lezen: er kan niets worden geschreven</translation>
        </message>
        <message>
            <source>The stick %1 was pulled out: put it in again</source>
            <translation>De stick %1 is eruit getrokken: doe hem er weer in</translation>
        </message>
        <message>
            <source>There is no contact yet</source>
            <translation>Er is nog geen contact</translation>
        </message>
        <message>
            <source>There is nothing new for this contact. Nothing was written.</source>
            <translation>Er is niets nieuws voor dit contact. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>They were in bundle %1 (%2): the last ones count.</source>
            <translation>Ze zaten in bundel %1 (%2): de laatste gelden.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>To %1: %2 free</source>
            <translation>Naar %1: %2 vrij</translation>
        </message>
        <message>
            <source>To the contacts</source>
            <translation>Naar de contacten</translation>
        </message>
        <message>
            <source>To whom does it go?</source>
            <translation>Voor wie is de bundel?</translation>
        </message>
        <message>
            <source>Update %1 of headquarters</source>
            <translation>Update %1 van het hoofdkwartier</translation>
        </message>
        <message>
            <source>What leaves</source>
            <translation>Wat gaat mee</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Waar het staat</translation>
        </message>
        <message>
            <source>Which stick</source>
            <translation>Welke stick</translation>
        </message>
        <message>
            <source>Why do they have to go along?</source>
            <translation>Waarom moeten ze mee?</translation>
        </message>
        <message>
            <source>Write and check</source>
            <translation>Schrijven en controleren</translation>
        </message>
        <message>
            <source>Writing the bundle</source>
            <translation>De bundel wordt geschreven</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschreven</translation>
        </message>
        <message>
            <source>Written, read back, safe to remove.</source>
            <translation>Geschreven, teruggelezen, veilig te verwijderen.</translation>
        </message>
        <message>
            <source>a receipt came in</source>
            <translation>er kwam een ontvangstbewijs</translation>
        </message>
        <message>
            <source>about %1, encrypted</source>
            <translation>ongeveer %1, versleuteld</translation>
        </message>
        <message>
            <source>choose a contact</source>
            <translation>kies een contact</translation>
        </message>
        <message>
            <source>compare the fingerprint first</source>
            <translation>vergelijk eerst de vingerafdruk</translation>
        </message>
        <message>
            <source>fingerprint compared %1</source>
            <translation>vingerafdruk gecontroleerd %1</translation>
        </message>
        <message>
            <source>never shared</source>
            <translation>nooit gedeeld</translation>
        </message>
        <message>
            <source>not confirmed, goes along again</source>
            <translation>niet bevestigd, gaat weer mee</translation>
        </message>
        <message>
            <source>nothing is ticked</source>
            <translation>er is niets aangevinkt</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>niets nieuws</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nog niets</translation>
        </message>
        <message>
            <source>oldest %1</source>
            <translation>oudste %1</translation>
        </message>
        <message>
            <source>on a stick, on its way</source>
            <translation>op een stick, onderweg</translation>
        </message>
        <message>
            <source>on this laptop only</source>
            <translation>alleen op deze laptop</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>andere onderdelen</translation>
        </message>
        <message>
            <source>receipt of %1</source>
            <translation>ontvangstbewijs van %1</translation>
        </message>
        <message>
            <source>say why</source>
            <translation>zeg waarom</translation>
        </message>
        <message>
            <source>shielded fields: no</source>
            <translation>afgeschermde velden: nee</translation>
        </message>
        <message>
            <source>shielded fields: yes</source>
            <translation>afgeschermde velden: ja</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Close</source>
            <translation>Sluit</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopieer het verslag</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Dat is niet gelukt</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>Het programma maakte een fout</translation>
        </message>
        <message>
            <source>The report names places in the program, no case data.</source>
            <translation>Het verslag noemt plekken in het programma, geen gegevens uit zaken.</translation>
        </message>
        <message>
            <source>What is saved is safe. What you are typing is kept as a draft. Try again; if it happens again, pass the report below on to the people who look after Waymark.</source>
            <translation>Wat bewaard is, is veilig. Wat nu getypt wordt, blijft als concept bewaard. Probeer het opnieuw; gebeurt het weer, geef dan het verslag hieronder door aan de beheerders van Waymark.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>shielded</source>
            <translation>afgeschermd</translation>
        </message>
        <message>
            <source>still needed</source>
            <translation>nog nodig</translation>
        </message>
    </context>
    <context>
        <name>File</name>
        <message>
            <source>Calendar file…</source>
            <translation>Agendabestand…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Vergrendel nu</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Nieuwe zaak</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>Fingerprint</name>
        <message>
            <source>%1 of %2 compared</source>
            <translation>%1 van %2 vergeleken</translation>
        </message>
        <message>
            <source>%1 · read from a file · the signature is right</source>
            <translation>%1 · gelezen uit een bestand · handtekening klopt</translation>
        </message>
        <message numerus="yes">
            <source>%n groups to compare</source>
            <translation>
                <numerusform>nog %n groep te vergelijken</numerusform>
                <numerusform>nog %n groepen te vergelijken</numerusform>
            </translation>
        </message>
        <message>
            <source>Call headquarters</source>
            <translation>Bel het hoofdkwartier</translation>
        </message>
        <message>
            <source>Confirm the key</source>
            <translation>Bevestig sleutel</translation>
        </message>
        <message>
            <source>Do not use this card</source>
            <translation>Gebruik deze kaart niet</translation>
        </message>
        <message>
            <source>Groups compared</source>
            <translation>Vergeleken groepen</translation>
        </message>
        <message>
            <source>Is one digit different? Stop. Do not use this file, and report it.</source>
            <translation>Verschilt er één cijfer? Stop. Gebruik dit bestand niet en meld het.</translation>
        </message>
        <message>
            <source>Is this really the key of headquarters?</source>
            <translation>Is dit echt de sleutel van het hoofdkwartier?</translation>
        </message>
        <message>
            <source>Later, export stays off</source>
            <translation>Later, export blijft uit</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Komt niet overeen</translation>
        </message>
        <message>
            <source>Only who has the right key can read your bundles. Compare once, by telephone.</source>
            <translation>Alleen wie de juiste sleutel heeft kan uw bundels lezen. Vergelijk één keer, aan de telefoon.</translation>
        </message>
        <message>
            <source>Space ticks, arrows go to another group</source>
            <translation>spatie vinkt af, pijltjes wisselen van groep</translation>
        </message>
        <message>
            <source>The fingerprint is not the same</source>
            <translation>De vingerafdruk komt niet overeen</translation>
        </message>
        <message>
            <source>Then this card is not that of headquarters. It is not used, and export stays off. Report it, and ask for a new card.</source>
            <translation>Dan is dit niet de kaart van het hoofdkwartier. Hij wordt niet gebruikt en export blijft uit. Meld het, en vraag om een nieuwe kaart.</translation>
        </message>
        <message>
            <source>They read aloud, you tick each group that is the same. Then you read the words back.</source>
            <translation>Zij lezen voor, u vinkt elke groep af die gelijk is. Daarna leest u de woorden terug.</translation>
        </message>
        <message>
            <source>Use the number your manager gave you, never one from the file or from a message.</source>
            <translation>Gebruik het nummer van uw leidinggevende, nooit een nummer uit het bestand of een bericht.</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>groep %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>nog niet bevestigd</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>%1 · step %2 of %3</source>
            <translation>%1 · stap %2 van %3</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
        <message numerus="yes">
            <source>%n words to type</source>
            <translation>
                <numerusform>nog %n woord te typen</numerusform>
                <numerusform>nog %n woorden te typen</numerusform>
            </translation>
        </message>
        <message>
            <source>An own passphrase</source>
            <translation>Een eigen zin</translation>
        </message>
        <message>
            <source>At least 20 characters; five words or more are easiest</source>
            <translation>Minstens 20 tekens; vijf woorden of meer is het makkelijkst</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Card of headquarters</source>
            <translation>Kaart hoofdkwartier</translation>
        </message>
        <message>
            <source>Choose the contact card</source>
            <translation>Kies de contactkaart</translation>
        </message>
        <message>
            <source>Contact cards</source>
            <translation>Contactkaarten</translation>
        </message>
        <message>
            <source>Example case</source>
            <translation>Voorbeeldzaak</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>Eerste start</translation>
        </message>
        <message>
            <source>First: on paper</source>
            <translation>Eerst: op papier</translation>
        </message>
        <message>
            <source>Headquarters gives you a contact card: a small file on a stick.</source>
            <translation>Het hoofdkwartier geeft een contactkaart: een klein bestand op een stick.</translation>
        </message>
        <message>
            <source>How do you get back in without the passphrase?</source>
            <translation>Hoe komt u weer binnen zonder wachtwoordzin?</translation>
        </message>
        <message>
            <source>In order, with spaces between</source>
            <translation>Op volgorde, met spaties ertussen</translation>
        </message>
        <message>
            <source>In this order, with one space between the words.</source>
            <translation>In deze volgorde, met één spatie tussen de woorden.</translation>
        </message>
        <message>
            <source>In which language, and how large?</source>
            <translation>In welke taal, en hoe groot?</translation>
        </message>
        <message>
            <source>It bears the word EXAMPLE everywhere, never leaves this laptop, and goes away with one action.</source>
            <translation>Overal staat VOORBEELD bij. De zaak verlaat deze laptop nooit en is met één handeling weg.</translation>
        </message>
        <message>
            <source>Just a moment.</source>
            <translation>Een ogenblik.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language and letters</source>
            <translation>Taal en letter</translation>
        </message>
        <message>
            <source>Later, Today reminds you</source>
            <translation>Later, Vandaag herinnert eraan</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Making the vault</source>
            <translation>De kluis wordt gemaakt</translation>
        </message>
        <message>
            <source>Name of the vault</source>
            <translation>Naam van de kluis</translation>
        </message>
        <message>
            <source>Name, unit, role</source>
            <translation>Naam, eenheid, rol</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Andere woorden</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Druk het blad af</translation>
        </message>
        <message>
            <source>Put the example case in</source>
            <translation>Zet de voorbeeldzaak klaar</translation>
        </message>
        <message>
            <source>Putting the example case in</source>
            <translation>De voorbeeldzaak wordt klaargezet</translation>
        </message>
        <message>
            <source>Read the card…</source>
            <translation>Lees de kaart…</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>Restore a backup instead…</source>
            <translation>Liever een back-up terugzetten…</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Shall we put an example case in?</source>
            <translation>Zullen we een voorbeeldzaak klaarzetten?</translation>
        </message>
        <message>
            <source>Shown before unlocking, so no names of people</source>
            <translation>Te zien vóór het ontgrendelen, dus geen namen van mensen</translation>
        </message>
        <message>
            <source>Six made words</source>
            <translation>Zes gemaakte woorden</translation>
        </message>
        <message>
            <source>So that you know it is right</source>
            <translation>Zo weet u zeker dat hij klopt</translation>
        </message>
        <message>
            <source>Stands on your contact card</source>
            <translation>Staat op uw contactkaart</translation>
        </message>
        <message>
            <source>Stands with what you record, for example VC-1</source>
            <translation>Staat bij wat u vastlegt, bijvoorbeeld VC-1</translation>
        </message>
        <message>
            <source>The 24 words, from the paper</source>
            <translation>De 24 woorden, van het papier</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Put the stick in again and retry.</source>
            <translation>Het bestand kon niet gelezen worden. Er is niets veranderd. Steek de stick er opnieuw in en probeer het nog eens.</translation>
        </message>
        <message>
            <source>The file ends in .wmcard. It holds a key, no names of victims.</source>
            <translation>Het bestand eindigt op .wmcard. Er staat een sleutel in, geen namen van slachtoffers.</translation>
        </message>
        <message>
            <source>The vault is where your cases are kept, encrypted, on this laptop.</source>
            <translation>In de kluis staan uw zaken, versleuteld, op deze laptop.</translation>
        </message>
        <message>
            <source>Then: type it back</source>
            <translation>Daarna: typ terug</translation>
        </message>
        <message>
            <source>This differs from the one above.</source>
            <translation>Dit is anders dan hierboven.</translation>
        </message>
        <message>
            <source>To practise on. Nothing in it is real.</source>
            <translation>Om mee te oefenen. Niets erin is echt.</translation>
        </message>
        <message>
            <source>To whom do your bundles go?</source>
            <translation>Naar wie gaan uw bundels?</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Typ hem nog een keer</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>What opens the vault?</source>
            <translation>Wat opent de kluis?</translation>
        </message>
        <message>
            <source>Who works with this vault?</source>
            <translation>Wie werkt met deze kluis?</translation>
        </message>
        <message>
            <source>Whoever has this laptop and the passphrase can read everything. Without it, only the recovery sheet helps.</source>
            <translation>Wie deze laptop en de wachtwoordzin heeft, kan alles lezen. Zonder wachtwoordzin helpt alleen het herstelblad.</translation>
        </message>
        <message>
            <source>With 24 words on a sheet of paper. Keep it where only you and your manager come, never beside this laptop.</source>
            <translation>Met 24 woorden op een blad papier. Bewaar het waar alleen u en uw leidinggevende komen, nooit bij deze laptop.</translation>
        </message>
        <message>
            <source>Write it down instead</source>
            <translation>Liever overschrijven</translation>
        </message>
        <message>
            <source>Write these six words down</source>
            <translation>Schrijf deze zes woorden op</translation>
        </message>
        <message>
            <source>You can change all of this later, at any time.</source>
            <translation>Dit kan later altijd anders.</translation>
        </message>
        <message>
            <source>You can stop and go on later.</source>
            <translation>U kunt stoppen en later verdergaan.</translation>
        </message>
        <message>
            <source>Your name or role</source>
            <translation>Uw naam of rol</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Uw wachtwoordzin</translation>
        </message>
        <message>
            <source>choose a role</source>
            <translation>kies een rol</translation>
        </message>
        <message>
            <source>choose a stronger passphrase</source>
            <translation>kies een sterkere wachtwoordzin</translation>
        </message>
        <message>
            <source>compare the fingerprint</source>
            <translation>vingerafdruk vergelijken</translation>
        </message>
        <message>
            <source>compared and confirmed</source>
            <translation>vergeleken en bevestigd</translation>
        </message>
        <message>
            <source>how it looks</source>
            <translation>hoe het eruitziet</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message>
            <source>no card has been read yet</source>
            <translation>er is nog geen kaart gelezen</translation>
        </message>
        <message>
            <source>on paper and typed back</source>
            <translation>afgedrukt en teruggetypt</translation>
        </message>
        <message>
            <source>practise, then delete</source>
            <translation>oefenen, dan wissen</translation>
        </message>
        <message>
            <source>print and type back</source>
            <translation>afdrukken en terugtypen</translation>
        </message>
        <message>
            <source>put in</source>
            <translation>klaargezet</translation>
        </message>
        <message>
            <source>six words, made</source>
            <translation>zes woorden, gemaakt</translation>
        </message>
        <message>
            <source>the vault has no name yet</source>
            <translation>de kluis heeft nog geen naam</translation>
        </message>
        <message>
            <source>type a passphrase</source>
            <translation>typ een wachtwoordzin</translation>
        </message>
        <message>
            <source>type it once more</source>
            <translation>typ hem nog een keer</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>wie hier werkt</translation>
        </message>
        <message>
            <source>your name or role is missing</source>
            <translation>uw naam of rol ontbreekt</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>een eigen zin</translation>
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
        <name>FormChecklist</name>
        <message>
            <source>Note on: %1</source>
            <translation>Notitie bij: %1</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>n.v.t.</translation>
        </message>
    </context>
    <context>
        <name>FormEditor</name>
        <message>
            <source>24-11, or tomorrow</source>
            <translation>24-11, of morgen</translation>
        </message>
        <message>
            <source>45 min, or 1h30</source>
            <translation>45 min, of 1u30</translation>
        </message>
        <message>
            <source>9.30</source>
            <translation>9.30</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Ongeveer</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Kies</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Precies</translation>
        </message>
        <message>
            <source>Mon–Fri 10:00–15:30</source>
            <translation>ma–vr 10:00–15:30</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Onbekend</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Eén per regel</translation>
        </message>
        <message>
            <source>Other, namely</source>
            <translation>Anders, namelijk</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>as a grid</source>
            <translation>als rooster</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>how exact</source>
            <translation>hoe precies</translation>
        </message>
        <message>
            <source>in own words</source>
            <translation>in eigen woorden</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>in woorden</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>nog niet bekend</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>until date</source>
            <translation>tot datum</translation>
        </message>
        <message>
            <source>until time</source>
            <translation>tot tijd</translation>
        </message>
        <message>
            <source>– no answer –</source>
            <translation>– geen antwoord –</translation>
        </message>
    </context>
    <context>
        <name>FormFactors</name>
        <message>
            <source>in the quick screen</source>
            <translation>in de snelle scan</translation>
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
            <source>A length and its unit stand together.</source>
            <translation>Een lengte en haar eenheid staan bij elkaar.</translation>
        </message>
        <message>
            <source>A limit is at least 1.</source>
            <translation>Een grens is minstens 1.</translation>
        </message>
        <message>
            <source>A measure is reviewed in one way, after at least a week.</source>
            <translation>Een maatregel wordt op één manier herzien, na minstens een week.</translation>
        </message>
        <message>
            <source>A measure names phases, a track or an exit.</source>
            <translation>Een maatregel noemt fasen, een spoor of een uitgang.</translation>
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
            <source>A step lies at most 400 days from its moment.</source>
            <translation>Een stap ligt hooguit 400 dagen van zijn moment af.</translation>
        </message>
        <message>
            <source>A term is at least 1 long.</source>
            <translation>Een termijn is minstens 1 lang.</translation>
        </message>
        <message>
            <source>A term of custody or in hours does not move to a working day.</source>
            <translation>Een termijn van voorarrest of in uren schuift niet door naar een werkdag.</translation>
        </message>
        <message>
            <source>A term that is counted back, or of three months or more, does not move to a working day.</source>
            <translation>Een termijn die terugtelt, of van drie maanden of meer, schuift niet door naar een werkdag.</translation>
        </message>
        <message>
            <source>Each step needs a name of its own.</source>
            <translation>Elke stap heeft een eigen naam nodig.</translation>
        </message>
        <message>
            <source>Give either “options” or “options_from”, not both.</source>
            <translation>Geef “options” of “options_from”, niet allebei.</translation>
        </message>
        <message>
            <source>Only days can be counted as working days.</source>
            <translation>Alleen dagen kunnen als werkdagen tellen.</translation>
        </message>
        <message>
            <source>The bins do not follow each other.</source>
            <translation>De klassen sluiten niet op elkaar aan.</translation>
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
            <source>The number of the rule is missing.</source>
            <translation>Het getal van de regel ontbreekt.</translation>
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
            <source>There is no kind “%1”.</source>
            <translation>Er is geen soort “%1”.</translation>
        </message>
        <message>
            <source>There is no list of answers “%1”.</source>
            <translation>Er is geen lijst met antwoorden “%1”.</translation>
        </message>
        <message>
            <source>There is no measure “%1”.</source>
            <translation>Er is geen maatregel “%1”.</translation>
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
            <source>What a role may know is a number from 0 to 4.</source>
            <translation>Wat een rol mag weten is een getal van 0 tot en met 4.</translation>
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
            <source>“%1” is not known here.</source>
            <translation>“%1” is hier onbekend.</translation>
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
        <name>FormHead</name>
        <message>
            <source>%1 of %2 filled in</source>
            <translation>%1 van %2 ingevuld</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Ingevuld</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 van %3</translation>
        </message>
        <message numerus="yes">
            <source>%n answers are not right yet. %1: %2</source>
            <translation>
                <numerusform>%n antwoord klopt nog niet. %1: %2</numerusform>
                <numerusform>%n antwoorden kloppen nog niet. %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers are still needed. %1: %2</source>
            <translation>
                <numerusform>%n antwoord is nog nodig. %1: %2</numerusform>
                <numerusform>%n antwoorden zijn nog nodig. %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n needed</source>
            <translation>
                <numerusform>%n nodig</numerusform>
                <numerusform>%n nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Earlier fields</source>
            <translation>Eerdere velden</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Volgend onderdeel</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Vorig onderdeel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>This form was not yet reviewed by a practitioner.</source>
            <translation>Dit formulier is nog niet nagekeken door iemand uit de praktijk.</translation>
        </message>
    </context>
    <context>
        <name>FormQuestion</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Kies</translation>
        </message>
        <message>
            <source>No account of the facts; this may become a case document</source>
            <translation>Geen verslag van feiten; dit kan een processtuk worden</translation>
        </message>
        <message>
            <source>The bundle with what this answer builds on has not arrived. Until then it cannot be changed.</source>
            <translation>De bundel met waar dit antwoord op voortbouwt is niet aangekomen. Tot dan kan het niet gewijzigd worden.</translation>
        </message>
        <message>
            <source>Two versions exist. Choose one; nothing is lost.</source>
            <translation>Er zijn twee versies. Kies er één; er gaat niets verloren.</translation>
        </message>
        <message>
            <source>judgement, not a fact</source>
            <translation>oordeel, geen feit</translation>
        </message>
        <message>
            <source>stays on this laptop</source>
            <translation>blijft op deze laptop</translation>
        </message>
    </context>
    <context>
        <name>FormRail</name>
        <message numerus="yes">
            <source>%n more needed to activate</source>
            <translation>
                <numerusform>Nog %n nodig om te activeren</numerusform>
                <numerusform>Nog %n nodig om te activeren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to fill in</source>
            <translation>
                <numerusform>Nog %n in te vullen</numerusform>
                <numerusform>Nog %n in te vullen</numerusform>
            </translation>
        </message>
        <message>
            <source>All that is needed is filled in</source>
            <translation>Alles wat nodig is, is ingevuld</translation>
        </message>
        <message>
            <source>Card with this section</source>
            <translation>Kaart bij dit onderdeel</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Ingevuld</translation>
        </message>
        <message>
            <source>Fold: %1</source>
            <translation>Vouw dicht: %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Toon er nog %n</numerusform>
                <numerusform>Toon er nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Toon minder</translation>
        </message>
        <message>
            <source>Unfold: %1</source>
            <translation>Vouw uit: %1</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Bij: %1</translation>
        </message>
    </context>
    <context>
        <name>FormRows</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Add to: %1</source>
            <translation>Toevoegen aan: %1</translation>
        </message>
        <message numerus="yes">
            <source>At most %n rows.</source>
            <translation>
                <numerusform>Hooguit %n regel.</numerusform>
                <numerusform>Hooguit %n regels.</numerusform>
            </translation>
        </message>
        <message>
            <source>More about row %1 of: %2</source>
            <translation>Meer over regel %1 van: %2</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijder</translation>
        </message>
    </context>
    <context>
        <name>FormView</name>
        <message>
            <source>Nothing here yet.</source>
            <translation>Hier staat nog niets.</translation>
        </message>
    </context>
    <context>
        <name>FourEyes</name>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>A name or a role. It is good for 24 hours; then another key confirms.</source>
            <translation>Een naam of een rol. Dit geldt 24 uur; in die tijd bevestigt iemand met een andere sleutel.</translation>
        </message>
        <message>
            <source>A second person is needed.</source>
            <translation>Er is een tweede persoon nodig.</translation>
        </message>
        <message>
            <source>Activate plan</source>
            <translation>Activeer plan</translation>
        </message>
        <message>
            <source>At High and Acute a second person reads the plan. If it cannot wait, it is in force now and somebody confirms within 24 hours.</source>
            <translation>Bij Hoog en Acuut leest een tweede persoon het plan. Kan het niet wachten, dan is het nu actief en bevestigt iemand het binnen 24 uur.</translation>
        </message>
        <message>
            <source>Changed since an earlier version was confirmed</source>
            <translation>Gewijzigd sinds een eerdere versie is bevestigd</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bevestig</translation>
        </message>
        <message>
            <source>Confirm as second person</source>
            <translation>Bevestig als tweede persoon</translation>
        </message>
        <message>
            <source>Confirm as the second person</source>
            <translation>Bevestigen als tweede persoon</translation>
        </message>
        <message>
            <source>Confirmed as the second person</source>
            <translation>Bevestigd als tweede persoon</translation>
        </message>
        <message>
            <source>Confirmed by %1 on %2, %3, on an earlier version.</source>
            <translation>Bevestigd door %1 op %2, %3, bij een eerdere versie.</translation>
        </message>
        <message>
            <source>Confirmed by %1 on %2, %3.</source>
            <translation>Bevestigd door %1 op %2, %3.</translation>
        </message>
        <message>
            <source>Declared: %1, good until %2, %3.</source>
            <translation>Opgegeven: %1, geldig tot %2, %3.</translation>
        </message>
        <message>
            <source>Declared: %1. That was good until %2, %3; nobody confirmed.</source>
            <translation>Opgegeven: %1. Dat gold tot %2, %3; niemand heeft bevestigd.</translation>
        </message>
        <message>
            <source>In force as an emergency. Nobody confirmed before %1, %2.</source>
            <translation>Met spoed geactiveerd. Vóór %1, %2 heeft niemand bevestigd.</translation>
        </message>
        <message>
            <source>In force as an emergency: confirm before %1, %2.</source>
            <translation>Met spoed geactiveerd: bevestig vóór %1, %2.</translation>
        </message>
        <message>
            <source>In force now, confirm later</source>
            <translation>Nu actief, later bevestigen</translation>
        </message>
        <message>
            <source>Not in force yet. A second person may follow within %1 h.</source>
            <translation>Nog niet actief. Een tweede persoon mag binnen %1 uur volgen.</translation>
        </message>
        <message>
            <source>Say who, or choose the other button.</source>
            <translation>Zeg wie, of kies de andere knop.</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Tweede persoon</translation>
        </message>
        <message>
            <source>Version %1 is in force.</source>
            <translation>Versie %1 is actief.</translation>
        </message>
        <message>
            <source>Version %1 is in force; what is saved differs from it.</source>
            <translation>Versie %1 is actief; wat bewaard is, wijkt daarvan af.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat er is gewijzigd</translation>
        </message>
        <message>
            <source>What changed since last time</source>
            <translation>Wat er sinds de vorige keer is gewijzigd</translation>
        </message>
        <message>
            <source>Who read it with you?</source>
            <translation>Wie heeft het meegelezen?</translation>
        </message>
        <message>
            <source>You opened this vault as %1 and wrote no part of this. Confirm only what you have read: “%2” as it is saved now. Your key, the day and the time are kept with it.</source>
            <translation>U hebt deze kluis geopend als %1 en hebt hier niets van geschreven. Bevestig alleen wat u hebt gelezen: “%2” zoals het nu bewaard is. Uw sleutel, de dag en de tijd worden erbij bewaard.</translation>
        </message>
    </context>
    <context>
        <name>GroundRules</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Allowed: %1</source>
            <translation>Mag: %1</translation>
        </message>
        <message>
            <source>Do not write: %1</source>
            <translation>Schrijf niet: %1</translation>
        </message>
        <message>
            <source>Do write: %1</source>
            <translation>Schrijf wel: %1</translation>
        </message>
        <message>
            <source>Hide the ground rules</source>
            <translation>Verberg de grondregels</translation>
        </message>
        <message>
            <source>Not allowed: %1</source>
            <translation>Mag niet: %1</translation>
        </message>
        <message>
            <source>Show all seven ground rules</source>
            <translation>Toon alle zeven grondregels</translation>
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
        <name>Guardrails</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>%1 goes to %2, %3. From now on it can only be read on this laptop.</source>
            <translation>%1 gaat naar %2, %3. Vanaf dan is de zaak op deze laptop alleen te lezen.</translation>
        </message>
        <message>
            <source>%1 is taken back.</source>
            <translation>%1 is teruggenomen.</translation>
        </message>
        <message>
            <source>%1 stands on the stick as %2: written, read back, safe to remove. Hand the stick to %3. Once their receipt comes back the hand-over is confirmed.</source>
            <translation>%1 staat op de stick als %2: geschreven, teruggelezen, veilig te verwijderen. Geef de stick aan %3. De overdracht is bevestigd als het ontvangstbewijs terugkomt.</translation>
        </message>
        <message>
            <source>%1 took this case in: it cannot be taken back from here. Nothing was changed. Ask them to hand it over to you.</source>
            <translation>%1 heeft deze zaak overgenomen: terugnemen kan hier niet meer. Er is niets veranderd. Vraag om de zaak aan u over te dragen.</translation>
        </message>
        <message>
            <source>%1 was handed over already, to %2. Nothing was written. Take it back first.</source>
            <translation>%1 is al overgedragen, aan %2. Er is niets geschreven. Neem de zaak eerst terug.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are not saved: save or drop them first: %1</source>
            <translation>
                <numerusform>%n concept is niet bewaard. Bewaar het eerst of laat het vervallen: %1</numerusform>
                <numerusform>%n concepten zijn niet bewaard. Bewaar ze eerst of laat ze vervallen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts of this case are not saved. Nothing was written. Save or drop them first: what is not saved does not go along.</source>
            <translation>
                <numerusform>%n concept van deze zaak is niet bewaard. Er is niets geschreven. Bewaar het eerst of laat het vervallen: wat niet bewaard is, gaat niet mee.</numerusform>
                <numerusform>%n concepten van deze zaak zijn niet bewaard. Er is niets geschreven. Bewaar ze eerst of laat ze vervallen: wat niet bewaard is, gaat niet mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n onderdeel</numerusform>
                <numerusform>%n onderdelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded fields</source>
            <translation>
                <numerusform>%n afgeschermd veld</numerusform>
                <numerusform>%n afgeschermde velden</numerusform>
            </translation>
        </message>
        <message>
            <source>A case is handed over to a coordinator or a deputy. Nothing was written. To headquarters it goes as an ordinary bundle.</source>
            <translation>Een zaak wordt overgedragen aan een coördinator of een vervanger. Er is niets geschreven. Naar het hoofdkwartier gaat een zaak als gewone bundel.</translation>
        </message>
        <message>
            <source>All of the case goes, shielded fields too. It can only be read here from then on, and be taken back while no receipt is in.</source>
            <translation>De hele zaak gaat mee, ook de afgeschermde velden. Daarna is de zaak hier alleen te lezen. Terugnemen kan zolang er geen ontvangstbewijs is.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Cases that went or came</source>
            <translation>Zaken die gingen of kwamen</translation>
        </message>
        <message>
            <source>Every draft is saved</source>
            <translation>Alle concepten zijn bewaard</translation>
        </message>
        <message>
            <source>Fill in the hand-over note first</source>
            <translation>Vul eerst de overdrachtsnotitie in</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Voorgoed</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Voor hoelang</translation>
        </message>
        <message>
            <source>Goes along: %1, %2, %3</source>
            <translation>Gaat mee: %1, %2, %3</translation>
        </message>
        <message>
            <source>Hand %1 over?</source>
            <translation>%1 overdragen?</translation>
        </message>
        <message>
            <source>Hand a case over</source>
            <translation>Een zaak overdragen</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Draag over</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Overdragen…</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Look at the hand-over note</source>
            <translation>Bekijk de overdrachtsnotitie</translation>
        </message>
        <message>
            <source>No receipt came from %1. That does not say that they did not take the case in: the stick may have come, and their receipt may be lost or on its way. Call them first. If they took it in, let them hand it over to you: taken back now, both of you would look after it. If they did not, get the stick back and destroy what is on it.</source>
            <translation>Van %1 kwam geen ontvangstbewijs. Dat zegt niet dat de zaak daar niet is opgenomen: de stick kan zijn aangekomen, en hun ontvangstbewijs kan kwijt of onderweg zijn. Bel hen eerst. Hebben zij de zaak opgenomen, laat hen haar dan aan u overdragen: wordt zij nu teruggenomen, dan behandelt u haar allebei. Zo niet, haal de stick dan terug en vernietig wat erop staat.</translation>
        </message>
        <message>
            <source>Nothing of this case is in the vault. Nothing was changed.</source>
            <translation>Van deze zaak staat niets in de kluis. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Say until which day somebody stands in. Nothing was written. The hand-over note of the case asks for it.</source>
            <translation>Zeg tot welke dag iemand vervangt. Er is niets geschreven. De overdrachtsnotitie van de zaak vraagt erom.</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Stand-in for a while</source>
            <translation>Tijdelijk vervangen</translation>
        </message>
        <message>
            <source>Take %1 back?</source>
            <translation>%1 terugnemen?</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Neem terug</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Terugnemen…</translation>
        </message>
        <message>
            <source>The hand-over note goes along</source>
            <translation>De overdrachtsnotitie gaat mee</translation>
        </message>
        <message>
            <source>The stand-in of %1 is over. Call them first: from now on they write no more in the case, and what they wrote comes with their next bundle.</source>
            <translation>De waarneming door %1 is voorbij. Bel hen eerst: vanaf nu schrijven zij niet meer in de zaak, en wat zij schreven komt met hun volgende bundel.</translation>
        </message>
        <message>
            <source>There is no hand-over note yet: what must happen this week, what to watch for</source>
            <translation>Er is nog geen overdrachtsnotitie: wat deze week moet gebeuren, waar op te letten</translation>
        </message>
        <message>
            <source>This case is not handed over. Nothing was changed.</source>
            <translation>Deze zaak is niet overgedragen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This case was handed over and can only be read here. Nothing was changed. Exchange, Hand-over says to whom, and whether it can still be taken back.</source>
            <translation>Deze zaak is overgedragen en is hier alleen te lezen. Er is niets veranderd. Bij Uitwisseling, Overdracht staat aan wie, en of terugnemen nog kan.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>To the drafts</source>
            <translation>Naar de concepten</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Until which day somebody stands in is read in the hand-over note, and this case has none. Nothing was written. Fill it in first.</source>
            <translation>Tot welke dag iemand vervangt, wordt gelezen in de overdrachtsnotitie, en die heeft deze zaak niet. Er is niets geschreven. Vul die eerst in.</translation>
        </message>
        <message>
            <source>Wipe the own copy on (may stay empty)</source>
            <translation>Eigen kopie wissen op (mag leeg blijven)</translation>
        </message>
        <message>
            <source>choose a case</source>
            <translation>kies een zaak</translation>
        </message>
        <message>
            <source>choose a coordinator or deputy</source>
            <translation>kies een coördinator of vervanger</translation>
        </message>
        <message>
            <source>choose to whom</source>
            <translation>kies aan wie</translation>
        </message>
        <message>
            <source>fill in the hand-over note: it says until when</source>
            <translation>vul de overdrachtsnotitie in: daarin staat tot wanneer</translation>
        </message>
        <message>
            <source>for good</source>
            <translation>voorgoed</translation>
        </message>
        <message>
            <source>for good, own copy until %1</source>
            <translation>voorgoed, eigen kopie tot %1</translation>
        </message>
        <message>
            <source>handed over to %1, confirmed</source>
            <translation>overgedragen aan %1, bevestigd</translation>
        </message>
        <message>
            <source>handed over to %1, no receipt yet</source>
            <translation>overgedragen aan %1, nog geen ontvangstbewijs</translation>
        </message>
        <message>
            <source>no compared coordinator or deputy yet</source>
            <translation>nog geen coördinator of vervanger met vergeleken vingerafdruk</translation>
        </message>
        <message>
            <source>nothing to take back</source>
            <translation>niets om terug te nemen</translation>
        </message>
        <message>
            <source>put a stick in, or choose a folder</source>
            <translation>plaats een stick, of kies een map</translation>
        </message>
        <message>
            <source>save or drop the drafts first</source>
            <translation>bewaar eerst de concepten of laat ze vervallen</translation>
        </message>
        <message>
            <source>stand-in until %1</source>
            <translation>vervanging tot %1</translation>
        </message>
        <message>
            <source>taken back from %1</source>
            <translation>teruggenomen van %1</translation>
        </message>
        <message>
            <source>taken back, but %1 took it in as well: agree who goes on</source>
            <translation>teruggenomen, maar %1 nam de zaak ook over: spreek af wie verdergaat</translation>
        </message>
        <message>
            <source>taken over from %1</source>
            <translation>overgenomen van %1</translation>
        </message>
        <message>
            <source>type a day, for example 24-11</source>
            <translation>typ een dag, bijvoorbeeld 24-11</translation>
        </message>
    </context>
    <context>
        <name>Handovers</name>
        <message>
            <source>From day</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Overdragen…</translation>
        </message>
        <message>
            <source>Hand-over note</source>
            <translation>Overdrachtsnotitie</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Nobody stands in, and the case was not handed over.</source>
            <translation>Niemand vervangt, en de zaak is niet overgedragen.</translation>
        </message>
        <message>
            <source>Stand-in and hand-over</source>
            <translation>Vervanging en overdracht</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Terugnemen…</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Victim told?</source>
            <translation>Slachtoffer verteld?</translation>
        </message>
        <message>
            <source>What the next coordinator must know, and for how long.</source>
            <translation>Wat de volgende coördinator moet weten, en voor hoe lang.</translation>
        </message>
        <message>
            <source>to be taken back</source>
            <translation>terug te nemen</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>tot %1</translation>
        </message>
    </context>
    <context>
        <name>Hearings</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message numerus="yes">
            <source>%n questions about the day</source>
            <translation>
                <numerusform>%n vraag over de dag</numerusform>
                <numerusform>%n vragen over de dag</numerusform>
            </translation>
        </message>
        <message>
            <source>A courthouse of the office</source>
            <translation>Een gerechtsgebouw van het kantoor</translation>
        </message>
        <message>
            <source>Back to the hearings</source>
            <translation>Terug naar de zittingen</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Court, city and how to arrive are filled in and can be changed. What is shielded of the building stays in Settings.</source>
            <translation>Gerecht, plaats en aankomst worden ingevuld en zijn te wijzigen. Wat van het gebouw is afgeschermd, blijft in Beheer.</translation>
        </message>
        <message>
            <source>Courthouse</source>
            <translation>Gerechtsgebouw</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>From a courthouse…</source>
            <translation>Uit een gerechtsgebouw…</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Zitting</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>Zittingen</translation>
        </message>
        <message>
            <source>New hearing</source>
            <translation>Nieuwe zitting</translation>
        </message>
        <message>
            <source>No hearings yet.</source>
            <translation>Nog geen zittingen.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druk af</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Aflopen</translation>
        </message>
        <message>
            <source>Run the checklist</source>
            <translation>Checklist aflopen</translation>
        </message>
        <message>
            <source>Say why it does not apply. Nothing was changed.</source>
            <translation>Zeg waarom het niet van toepassing is. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Sheet %1 is not one that is out for this hearing. Nothing was changed.</source>
            <translation>Blad %1 is geen blad dat voor deze zitting buiten is. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>There is no such hearing. Nothing was changed.</source>
            <translation>Zo'n zitting is er niet. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no time of the day “%1”. Nothing was changed.</source>
            <translation>Er is geen dagtijd “%1”. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>This hearing has no step “%1”. Nothing was changed.</source>
            <translation>Deze zitting heeft geen stap “%1”. Er is niets gewijzigd.</translation>
        </message>
    </context>
    <context>
        <name>Held</name>
        <message>
            <source>%1 They are gone for good, and are not taken in when a bundle brings them again. Older backups go and the keys are replaced.</source>
            <translation>%1 Ze zijn voorgoed weg, en worden niet opgenomen als een bundel ze weer brengt. Oudere back-ups gaan weg en de sleutels worden vervangen.</translation>
        </message>
        <message>
            <source>%1 What was erased stays away: questions whose first answers are missing say so. The changes carry the mark that you took them in.</source>
            <translation>%1 Wat gewist is blijft weg: vragen waarvan het eerste antwoord ontbreekt, zeggen dat. Bij de wijzigingen staat dat jij ze hebt opgenomen.</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Binnengekomen</translation>
        </message>
        <message>
            <source>Case or file</source>
            <translation>Zaak of bestand</translation>
        </message>
        <message numerus="yes">
            <source>Erased here on %1; %n newer changes from %2.</source>
            <translation>
                <numerusform>Hier gewist op %1; %n nieuwere wijziging van %2.</numerusform>
                <numerusform>Hier gewist op %1; %n nieuwere wijzigingen van %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Held changes</source>
            <translation>Vastgehouden wijzigingen</translation>
        </message>
        <message>
            <source>Held: waits for your choice</source>
            <translation>Vastgehouden: wacht op uw keuze</translation>
        </message>
        <message>
            <source>It is part of no case. Leave it here, look a file through again once its sender is known, or take changes in with a reason.</source>
            <translation>Het hoort bij geen zaak. Laat het hier, bekijk een bestand opnieuw zodra de afzender bekend is, of neem wijzigingen op met een reden.</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Laatste wijziging</translation>
        </message>
        <message>
            <source>Look through again</source>
            <translation>Bekijk opnieuw</translation>
        </message>
        <message>
            <source>Nothing of it was taken in. Whoever made it takes what is in it along again, as long as no receipt came back.</source>
            <translation>Er is niets van opgenomen. Wie het maakte, geeft opnieuw mee wat erin zit zolang er geen ontvangstbewijs terugkwam.</translation>
        </message>
        <message>
            <source>Nothing waits of a case “%1”. Nothing was changed.</source>
            <translation>Er wacht niets van een zaak “%1”. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Say why they are taken in. Nothing was changed.</source>
            <translation>Zeg waarom ze worden opgenomen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Opnemen</translation>
        </message>
        <message>
            <source>Take in…</source>
            <translation>Opnemen…</translation>
        </message>
        <message>
            <source>Take the held changes in?</source>
            <translation>De vastgehouden wijzigingen opnemen?</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Opgenomen</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Throw away…</source>
            <translation>Weggooien…</translation>
        </message>
        <message>
            <source>Throw the file away?</source>
            <translation>Het bestand weggooien?</translation>
        </message>
        <message>
            <source>Throw the held changes away?</source>
            <translation>De vastgehouden wijzigingen weggooien?</translation>
        </message>
        <message>
            <source>Throwing away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Weggegooid</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Wat wacht</translation>
        </message>
        <message numerus="yes">
            <source>Written after the key was revoked: %n changes from %1.</source>
            <translation>
                <numerusform>Geschreven nadat de sleutel was ingetrokken: %n wijziging van %1.</numerusform>
                <numerusform>Geschreven nadat de sleutel was ingetrokken: %n wijzigingen van %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Close</source>
            <translation>Sluit</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Help bij dit scherm</translation>
        </message>
        <message>
            <source>Look up: %1</source>
            <translation>Naslag: %1</translation>
        </message>
        <message>
            <source>Lost laptop or stick…</source>
            <translation>Laptop of stick kwijt…</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Onderwerpen</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files wait in the vault: see Import.</source>
            <translation>
                <numerusform>%n bestand wacht in de kluis: zie Importeer.</numerusform>
                <numerusform>%n bestanden wachten in de kluis: zie Importeer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Haal terug</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Teruggehaald</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Bundel</translation>
        </message>
        <message>
            <source>Bundle %1</source>
            <translation>Bundel %1</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Bundels</translation>
        </message>
        <message>
            <source>Bundles, out and in</source>
            <translation>Bundels, uit en in</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>It was withdrawn. Bring it back to open it.</source>
            <translation>Dit is ingetrokken. Haal het terug om het te openen.</translation>
        </message>
        <message>
            <source>Make a bundle</source>
            <translation>Maak een bundel</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaats</translation>
        </message>
        <message>
            <source>Move to another case…</source>
            <translation>Naar een andere zaak…</translation>
        </message>
        <message>
            <source>Move to the right case</source>
            <translation>Naar de juiste zaak verplaatsen</translation>
        </message>
        <message>
            <source>Moved. It is withdrawn here and stands in the right case.</source>
            <translation>Verplaatst. Het is hier ingetrokken en staat in de juiste zaak.</translation>
        </message>
        <message>
            <source>No bundle went out or came in yet</source>
            <translation>Er is nog geen bundel uitgegaan of binnengekomen</translation>
        </message>
        <message>
            <source>Nothing was saved that fits.</source>
            <translation>Er is niets bewaard dat hierbij past.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Part of the history</source>
            <translation>Deel van de geschiedenis</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Ontvangstbewijzen</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Gegeven</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Bewaarmomenten</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Toon alles</translation>
        </message>
        <message>
            <source>Show shielded</source>
            <translation>Toon afgeschermd</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>The right case</source>
            <translation>De juiste zaak</translation>
        </message>
        <message>
            <source>There is no other case to move it to</source>
            <translation>Er is geen andere zaak om het naar te verplaatsen</translation>
        </message>
        <message>
            <source>This belongs to its case and cannot be moved</source>
            <translation>Dit hoort bij deze zaak en is niet te verplaatsen</translation>
        </message>
        <message>
            <source>This stick is lost…</source>
            <translation>Deze stick is kwijt…</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Wat ervan geworden is</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Wat er is gewijzigd</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>Wat erin zat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>ask why</source>
            <translation>vraag waarom</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>eerst: %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bevestigd</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>tellingen</translation>
        </message>
        <message>
            <source>counts of %1</source>
            <translation>tellingen van %1</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>iedereen</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>van %1</translation>
        </message>
        <message>
            <source>goes along again</source>
            <translation>gaat weer mee</translation>
        </message>
        <message>
            <source>gone: %1</source>
            <translation>weg: %1</translation>
        </message>
        <message>
            <source>hand-over</source>
            <translation>overdracht</translation>
        </message>
        <message>
            <source>held here</source>
            <translation>hier vastgehouden</translation>
        </message>
        <message>
            <source>held there</source>
            <translation>daar vastgehouden</translation>
        </message>
        <message>
            <source>it held a part that is not taken in there</source>
            <translation>er zat een deel in dat daar niet wordt opgenomen</translation>
        </message>
        <message>
            <source>it was not put together as it should be</source>
            <translation>hij zat niet goed in elkaar</translation>
        </message>
        <message>
            <source>it was too large</source>
            <translation>hij was te groot</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>kwijt</translation>
        </message>
        <message>
            <source>new: %1</source>
            <translation>nieuw: %1</translation>
        </message>
        <message>
            <source>nobody signed for a change in it</source>
            <translation>voor een wijziging erin tekende niemand</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>nog niet bevestigd</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>niets nieuws</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>nu: %1</translation>
        </message>
        <message>
            <source>on a stick</source>
            <translation>op een stick</translation>
        </message>
        <message>
            <source>receipt of %1</source>
            <translation>ontvangstbewijs van %1</translation>
        </message>
        <message>
            <source>receipts</source>
            <translation>ontvangstbewijzen</translation>
        </message>
        <message>
            <source>refused here</source>
            <translation>hier geweigerd</translation>
        </message>
        <message>
            <source>refused there</source>
            <translation>daar geweigerd</translation>
        </message>
        <message>
            <source>stick lost</source>
            <translation>stick kwijt</translation>
        </message>
        <message>
            <source>taken in here</source>
            <translation>hier overgenomen</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>vanaf het begin</translation>
        </message>
        <message>
            <source>the last 30 days</source>
            <translation>laatste 30 dagen</translation>
        </message>
        <message>
            <source>the last 7 days</source>
            <translation>laatste 7 dagen</translation>
        </message>
        <message>
            <source>the last 90 days</source>
            <translation>laatste 90 dagen</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>aan %1</translation>
        </message>
        <message>
            <source>update</source>
            <translation>update</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>“%1” goes out of sight here, with the reason, and stands in the right case as a new record with a note. Shielded fields go along. Neither case names the other, so do not name it in the reason.</source>
            <translation>“%1” verdwijnt hier uit beeld, met de reden, en komt in de juiste zaak als een nieuw gegeven met een notitie. Afgeschermde velden gaan mee. Geen van beide zaken noemt de andere; noem die dus ook niet in de reden.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>%1 new, %2 changed</source>
            <translation>%1 nieuw, %2 gewijzigd</translation>
        </message>
        <message>
            <source>%1 was put back from a backup: what was lost there goes along again.</source>
            <translation>%1 is teruggezet uit een back-up: wat daar verloren ging, gaat weer mee.</translation>
        </message>
        <message numerus="yes">
            <source>%n cases are looked after here from now on.</source>
            <translation>
                <numerusform>%n zaak wordt vanaf nu hier bijgehouden.</numerusform>
                <numerusform>%n zaken worden vanaf nu hier bijgehouden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes are held: decide below</source>
            <translation>
                <numerusform>%n wijziging vastgehouden: kies hieronder</numerusform>
                <numerusform>%n wijzigingen vastgehouden: kies hieronder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes bear a number that the same laptop gave to another change: it was put back from a backup. Both are kept.</source>
            <translation>
                <numerusform>%n wijziging draagt een nummer dat dezelfde laptop al aan een andere wijziging gaf: hij is teruggezet uit een back-up. Beide zijn bewaard.</numerusform>
                <numerusform>%n wijzigingen dragen een nummer dat dezelfde laptop al aan een andere wijziging gaf: hij is teruggezet uit een back-up. Beide zijn bewaard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes left out: erased here</source>
            <translation>
                <numerusform>%n wijziging weggelaten: hier gewist</numerusform>
                <numerusform>%n wijzigingen weggelaten: hier gewist</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own bundles confirmed</source>
            <translation>
                <numerusform>%n eigen bundel bevestigd</numerusform>
                <numerusform>%n eigen bundels bevestigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records wait for another bundle</source>
            <translation>
                <numerusform>%n onderdeel wacht op een andere bundel</numerusform>
                <numerusform>%n onderdelen wachten op een andere bundel</numerusform>
            </translation>
        </message>
        <message>
            <source>Bringing the overviews up to date</source>
            <translation>De overzichten bijwerken</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Bundel</translation>
        </message>
        <message>
            <source>Bundle %1</source>
            <translation>Bundel %1</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Bundels</translation>
        </message>
        <message>
            <source>Bundles that came in</source>
            <translation>Bundels die binnenkwamen</translation>
        </message>
        <message>
            <source>Cancel, change nothing</source>
            <translation>Annuleer, verander niets</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Kies een bestand…</translation>
        </message>
        <message>
            <source>Choose a folder with bundles</source>
            <translation>Kies een map met bundels</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Kies een map…</translation>
        </message>
        <message>
            <source>Choose the bundles</source>
            <translation>Kies de bundels</translation>
        </message>
        <message>
            <source>Counts for the evaluation of %1.</source>
            <translation>Tellingen voor de evaluatie van %1.</translation>
        </message>
        <message>
            <source>Drop the file here, or choose it. It is copied into the vault first, so the stick may be pulled. You see what would change before anything does.</source>
            <translation>Sleep het bestand hierheen, of kies het. Het wordt eerst in de kluis gekopieerd, dus de stick mag eruit. U ziet wat er zou veranderen voordat er iets verandert.</translation>
        </message>
        <message>
            <source>Dry run: nothing has changed yet</source>
            <translation>Proef: er is nog niets veranderd</translation>
        </message>
        <message>
            <source>Headquarters revoked the card of %1.</source>
            <translation>Het hoofdkwartier heeft de kaart van %1 ingetrokken.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Vastgehouden</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeer</translation>
        </message>
        <message numerus="yes">
            <source>Import done: %n changes came in.</source>
            <translation>
                <numerusform>Import klaar: %n wijziging overgenomen.</numerusform>
                <numerusform>Import klaar: %n wijzigingen overgenomen.</numerusform>
            </translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>In conflict</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Onvolledig</translation>
        </message>
        <message>
            <source>It carries revoked cards of headquarters.</source>
            <translation>Er zitten ingetrokken kaarten van het hoofdkwartier in.</translation>
        </message>
        <message>
            <source>It carries update %1 of headquarters.</source>
            <translation>Er zit update %1 van het hoofdkwartier in.</translation>
        </message>
        <message numerus="yes">
            <source>It hands %n cases over to you.</source>
            <translation>
                <numerusform>Er wordt %n zaak aan u overgedragen.</numerusform>
                <numerusform>Er worden %n zaken aan u overgedragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its sender is no compared contact (key %1): compare the card first.</source>
            <translation>De afzender is geen vergeleken contact (sleutel %1): vergelijk eerst de kaart.</translation>
        </message>
        <message>
            <source>Its sender is no compared contact: compare the card first.</source>
            <translation>De afzender is geen vergeleken contact: vergelijk eerst de kaart.</translation>
        </message>
        <message>
            <source>Looking the bundle through</source>
            <translation>De bundel wordt doorgekeken</translation>
        </message>
        <message>
            <source>Made with a newer version of Waymark: it waits until yours is newer.</source>
            <translation>Gemaakt met een nieuwere versie van Waymark: het wacht tot de uwe nieuwer is.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>No file “%1” waits here. Nothing was changed.</source>
            <translation>Er wacht hier geen bestand “%1”. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Reading changes</source>
            <translation>Wijzigingen lezen</translation>
        </message>
        <message>
            <source>Taking the bundle in</source>
            <translation>De bundel wordt overgenomen</translation>
        </message>
        <message>
            <source>The file could not be read: the stick was pulled out, or it is damaged. Nothing was changed. Put it in again and retry.</source>
            <translation>Het bestand kon niet worden gelezen: de stick is eruit getrokken of beschadigd. Er is niets veranderd. Plaats hem opnieuw en probeer het nog eens.</translation>
        </message>
        <message>
            <source>This bundle carries a part that this vault does not take in: %1. Nothing was changed.</source>
            <translation>Deze bundel heeft een deel dat deze kluis niet opneemt: %1. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This bundle comes from a key that was revoked. Nothing was changed. Ask the sender for their new card.</source>
            <translation>Deze bundel komt van een sleutel die is ingetrokken. Er is niets veranderd. Vraag de afzender om de nieuwe kaart.</translation>
        </message>
        <message>
            <source>This bundle was refused: %1 Nothing was changed.</source>
            <translation>Deze bundel is geweigerd: %1 Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This came in</source>
            <translation>Dit kwam binnen</translation>
        </message>
        <message>
            <source>This vault was put back from a backup: what it wrote since stands beside what it wrote before.</source>
            <translation>Deze kluis is teruggezet uit een back-up: wat hij sindsdien schreef, staat naast wat hij daarvoor schreef.</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Wat ermee gebeurt</translation>
        </message>
        <message>
            <source>Which bundle came in?</source>
            <translation>Welke bundel kwam binnen?</translation>
        </message>
        <message>
            <source>a change in it is not in the exact form.</source>
            <translation>een wijziging erin heeft niet precies de vaste vorm.</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>een ontvangstbewijs</translation>
        </message>
        <message>
            <source>a secret part is not in the exact form.</source>
            <translation>een geheim deel heeft niet precies de vaste vorm.</translation>
        </message>
        <message>
            <source>a signature on who wrote it does not hold.</source>
            <translation>een handtekening over wie het schreef, klopt niet.</translation>
        </message>
        <message>
            <source>it claims to come from a writer whose key is another one.</source>
            <translation>hij zegt van een schrijver te komen die een andere sleutel heeft.</translation>
        </message>
        <message>
            <source>it holds an answer that never leaves its own vault.</source>
            <translation>er staat een antwoord in dat zijn eigen kluis nooit verlaat.</translation>
        </message>
        <message>
            <source>it holds records that never leave their own vault.</source>
            <translation>er staan gegevens in die hun eigen kluis nooit verlaten.</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>sleutel %1</translation>
        </message>
        <message>
            <source>nobody signed for one of the changes in it.</source>
            <translation>voor een van de wijzigingen erin heeft niemand getekend.</translation>
        </message>
        <message>
            <source>nothing to import</source>
            <translation>niets om over te nemen</translation>
        </message>
        <message>
            <source>refused, nothing changed</source>
            <translation>geweigerd, niets veranderd</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>overgenomen</translation>
        </message>
        <message>
            <source>waits below, nothing changed</source>
            <translation>wacht hieronder, niets veranderd</translation>
        </message>
        <message>
            <source>was here already: nothing new</source>
            <translation>was er al: niets nieuws</translation>
        </message>
        <message>
            <source>will be taken in</source>
            <translation>wordt overgenomen</translation>
        </message>
        <message>
            <source>will be taken in; choices follow, nothing is lost</source>
            <translation>wordt overgenomen; daarna kiest u, er gaat niets verloren</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message numerus="yes">
            <source>%n before these weeks.</source>
            <translation>
                <numerusform>%n vóór deze weken.</numerusform>
                <numerusform>%n vóór deze weken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incidents in all.</source>
            <translation>
                <numerusform>%n incident in totaal.</numerusform>
                <numerusform>%n incidenten in totaal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a known week.</source>
            <translation>
                <numerusform>%n zonder bekende week.</numerusform>
                <numerusform>%n zonder bekende week.</numerusform>
            </translation>
        </message>
        <message>
            <source>An incident with two answers counts under both.</source>
            <translation>Een incident met twee antwoorden telt bij allebei mee.</translation>
        </message>
        <message>
            <source>Back to the incidents</source>
            <translation>Terug naar de incidenten</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Count by</source>
            <translation>Tel per</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Geteld</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidenten</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>New incident</source>
            <translation>Nieuw incident</translation>
        </message>
        <message>
            <source>No incidents. “Nothing new” belongs in the contact log.</source>
            <translation>Geen incidenten. “Niets nieuws” hoort bij de contacten.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Numbers say how often, not what will come.</source>
            <translation>Aantallen zeggen hoe vaak, niet wat er nog komt.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Doorgegeven</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Patroon</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Ernst</translation>
        </message>
        <message>
            <source>Share of the largest</source>
            <translation>Verhouding tot het grootste aantal</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>week %1, from %2</source>
            <translation>week %1, vanaf %2</translation>
        </message>
    </context>
    <context>
        <name>InterviewPage</name>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>Alle onderdelen</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Terug naar het overzicht</translation>
        </message>
        <message>
            <source>Preparation: %1</source>
            <translation>Voorbereiding %1</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Blad afdrukken</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
    </context>
    <context>
        <name>Interviews</name>
        <message>
            <source>%1 of 2 ticked</source>
            <translation>%1 van 2 afgevinkt</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Inzage</translation>
        </message>
        <message>
            <source>Add a telling</source>
            <translation>Verhaal toevoegen</translation>
        </message>
        <message>
            <source>Back to the interviews</source>
            <translation>Terug naar de verhoren</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Verhoor</translation>
        </message>
        <message>
            <source>Interview preparations</source>
            <translation>Verhoorvoorbereiding</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>No interview is being prepared.</source>
            <translation>Er wordt geen verhoor voorbereid.</translation>
        </message>
        <message>
            <source>Nothing is registered. Only who, when and where it is kept.</source>
            <translation>Niets vastgelegd. Alleen wie, wanneer en waar het ligt.</translation>
        </message>
        <message>
            <source>Prepare an interview</source>
            <translation>Verhoor voorbereiden</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Told %1 times in the justice chain, %2 times in all.</source>
            <translation>%1 keer verteld in de justitieketen, %2 keer in totaal.</translation>
        </message>
        <message>
            <source>Told once</source>
            <translation>Eén keer vertellen</translation>
        </message>
        <message>
            <source>Told to</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>Two rules</source>
            <translation>Twee regels</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where kept</source>
            <translation>Waar bewaard</translation>
        </message>
        <message>
            <source>planned, not counted</source>
            <translation>gepland, telt niet mee</translation>
        </message>
        <message>
            <source>procedure only, not counted</source>
            <translation>alleen procedure, telt niet mee</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>%1: choose High or Acute, or write why not (%2 characters).</source>
            <translation>%1: kies Hoog of Acuut, of schrijf waarom niet (%2 tekens).</translation>
        </message>
        <message>
            <source>High and Acute are confirmed by a second person.</source>
            <translation>Hoog en Acuut worden bevestigd door een tweede persoon.</translation>
        </message>
        <message>
            <source>Link a measure to it, or write why there is none.</source>
            <translation>Koppel er een maatregel aan, of schrijf waarom die er niet is.</translation>
        </message>
        <message>
            <source>Lowering needs changed facts and a second person, not only time.</source>
            <translation>Verlagen vraagt veranderde feiten en een tweede persoon, niet alleen tijd.</translation>
        </message>
    </context>
    <context>
        <name>KeptWords</name>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Not saved when the vault locked</source>
            <translation>Niet bewaard toen de kluis vergrendelde</translation>
        </message>
        <message>
            <source>This was typed in a window that was still open. When you open that window at the same place again, it is offered there; or copy it from here. It is shown this once.</source>
            <translation>Dit is getypt in een venster dat nog open stond. Bij opnieuw openen op dezelfde plek wordt het in dat venster aangeboden; of kopieer het hier. Het wordt één keer getoond.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: test it again</source>
            <translation>%1: test het opnieuw</translation>
        </message>
        <message>
            <source>24 words on paper open the vault without the passphrase. The sheet counts once its words were typed back. Test it every year.</source>
            <translation>24 woorden op papier openen de kluis zonder wachtwoordzin. Het blad telt als de woorden zijn teruggetypt. Probeer het elk jaar.</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Iemand toevoegen…</translation>
        </message>
        <message>
            <source>Adding the passphrase</source>
            <translation>De wachtwoordzin wordt toegevoegd</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Wijzig de wachtwoordzin…</translation>
        </message>
        <message>
            <source>Changing the passphrase</source>
            <translation>De wachtwoordzin wordt gewijzigd</translation>
        </message>
        <message>
            <source>Check the words</source>
            <translation>Controleer de woorden</translation>
        </message>
        <message>
            <source>Copies that still open as before</source>
            <translation>Kopieën die nog openen zoals eerst</translation>
        </message>
        <message>
            <source>Each person who works in this vault has an own passphrase. Changing it helps when you want another one; the backups beside the vault then open with the new one too.</source>
            <translation>Iedereen die in deze kluis werkt heeft een eigen wachtwoordzin. Wijzigen helpt om een andere te krijgen; de back-ups naast de kluis openen dan ook met de nieuwe.</translation>
        </message>
        <message>
            <source>Helps when somebody may know a passphrase, when the laptop was lost and found again, and after a key was removed. Everything is written anew under another key. Copies elsewhere keep what stood in them.</source>
            <translation>Helpt als iemand misschien een wachtwoordzin kent, als de laptop kwijt was en weer terug is, en nadat een sleutel is verwijderd. Alles wordt opnieuw geschreven met een andere sleutel. Kopieën elders houden wat erin stond.</translation>
        </message>
        <message>
            <source>In the key file stood another recovery key than the one this vault knows: somebody changed the file. The right keys were put back, and the other one gets nothing. If that was not you, replace the keys.</source>
            <translation>In het sleutelbestand stond een andere herstelsleutel dan deze kluis kent: iemand heeft het bestand veranderd. De juiste sleutels zijn teruggezet en de andere krijgt niets. Onbekend wie dit deed? Vervang dan de sleutels.</translation>
        </message>
        <message>
            <source>Make a new recovery sheet?</source>
            <translation>Een nieuw herstelblad maken?</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>Maak een nieuw blad</translation>
        </message>
        <message>
            <source>Make a new sheet…</source>
            <translation>Maak een nieuw blad…</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Passphrases</source>
            <translation>Wachtwoordzinnen</translation>
        </message>
        <message>
            <source>People who can open this vault</source>
            <translation>Mensen die deze kluis kunnen openen</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Wachtwoordzin verwijderen</translation>
        </message>
        <message>
            <source>Remove this passphrase?</source>
            <translation>Deze wachtwoordzin verwijderen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Replace the keys</source>
            <translation>Sleutels vervangen</translation>
        </message>
        <message>
            <source>Replace the keys as well?</source>
            <translation>Ook de sleutels vervangen?</translation>
        </message>
        <message>
            <source>Replace the keys…</source>
            <translation>Sleutels vervangen…</translation>
        </message>
        <message>
            <source>Replacing the keys</source>
            <translation>De sleutels worden vervangen</translation>
        </message>
        <message>
            <source>Say whose passphrase it is: a name or a role of at most 200 letters on one line. Nothing was changed.</source>
            <translation>Zeg van wie de wachtwoordzin is: een naam of rol van hoogstens 200 letters op één regel. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Somebody else gets an own passphrase for this vault, and sees everything in it. The audit trail then tells who did what.</source>
            <translation>Iemand anders krijgt een eigen wachtwoordzin voor deze kluis en ziet alles wat erin staat. Het logboek zegt dan wie wat deed.</translation>
        </message>
        <message>
            <source>The keys are replaced</source>
            <translation>De sleutels zijn vervangen</translation>
        </message>
        <message>
            <source>The keys are replaced, but there is no backup yet: make one.</source>
            <translation>De sleutels zijn vervangen, maar er is nog geen back-up: maak er een.</translation>
        </message>
        <message>
            <source>The keys are replaced.</source>
            <translation>De sleutels zijn vervangen.</translation>
        </message>
        <message>
            <source>The old sheet opens the vault and the backups beside it no more; copies that were made elsewhere still open with it. Destroy the old sheet.</source>
            <translation>Het oude blad opent de kluis en de back-ups ernaast niet meer; kopieën die ergens anders zijn gemaakt openen er nog wel mee. Vernietig het oude blad.</translation>
        </message>
        <message>
            <source>The passphrase is added.</source>
            <translation>De wachtwoordzin is toegevoegd.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>De wachtwoordzin is gewijzigd</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>De wachtwoordzin is gewijzigd.</translation>
        </message>
        <message>
            <source>The passphrase is removed.</source>
            <translation>De wachtwoordzin is verwijderd.</translation>
        </message>
        <message>
            <source>The passphrase of %1 opens this vault and the backups beside it no more. Whoever knows it and has a copy of the vault still opens that copy: then replace the keys as well.</source>
            <translation>De wachtwoordzin van %1 opent deze kluis en de back-ups ernaast niet meer. Wie hem kent en een kopie van de kluis heeft, opent die kopie nog wel: vervang dan ook de sleutels.</translation>
        </message>
        <message>
            <source>The recovery sheet was last tested more than a year ago. Type its words back in Settings, Keys and recovery, to know that the sheet is still there and legible.</source>
            <translation>Het herstelblad is meer dan een jaar geleden voor het laatst getest. Typ de woorden terug in Beheer, Sleutels en herstel. Dan is zeker dat het blad er nog is en leesbaar is.</translation>
        </message>
        <message>
            <source>The recovery sheet was never typed back, so it may not be on paper. Do it in Settings, Keys and recovery: without the sheet a forgotten passphrase loses the vault.</source>
            <translation>Het herstelblad is nooit teruggetypt en staat dus misschien niet op papier. Doe dat in Beheer, Sleutels en herstel: zonder het blad is met een vergeten wachtwoordzin de kluis kwijt.</translation>
        </message>
        <message>
            <source>The vault and the backups beside it open with the new one. These copies still open with the old one. Destroy those you do not need, and make a new one.</source>
            <translation>De kluis en de back-ups ernaast openen met de nieuwe. Deze kopieën openen nog met de oude. Vernietig wat niet nodig is, en maak een nieuwe.</translation>
        </message>
        <message>
            <source>The words are right: the sheet counts.</source>
            <translation>De woorden kloppen: het blad telt.</translation>
        </message>
        <message>
            <source>Their passphrases open the vault no more, and you add them again afterwards: %1.</source>
            <translation>Hun wachtwoordzinnen openen de kluis straks niet meer en moeten daarna opnieuw worden toegevoegd: %1.</translation>
        </message>
        <message>
            <source>There is no such passphrase. Nothing was changed.</source>
            <translation>Die wachtwoordzin is er niet. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>These are the words of a headquarters, not those of this vault's own sheet. Nothing was changed. Take the newest recovery sheet of this vault.</source>
            <translation>Dit zijn de woorden van een hoofdkwartier, niet die van het eigen blad van deze kluis. Er is niets veranderd. Neem het nieuwste herstelblad van deze kluis.</translation>
        </message>
        <message>
            <source>These copies still open with the old keys, with all that stood in the vault then. Destroy them.</source>
            <translation>Deze kopieën openen nog met de oude sleutels, met alles wat toen in de kluis stond. Vernietig ze.</translation>
        </message>
        <message>
            <source>This helps when somebody may know a passphrase, when the laptop was lost and found again, and after somebody's key was removed. Everything is written anew under another key, and the older backups beside the vault go. It takes a moment and can be cancelled.</source>
            <translation>Dit helpt als iemand misschien een wachtwoordzin kent, als de laptop kwijt was en weer terug is, en nadat iemands sleutel is verwijderd. Alles wordt opnieuw geschreven met een andere sleutel, en de oudere back-ups naast de kluis verdwijnen. Het duurt even en kan worden geannuleerd.</translation>
        </message>
        <message>
            <source>This helps when you want another passphrase. It does not help when somebody may know the old one and have a copy of the vault: cancel, and replace the keys.</source>
            <translation>Dit helpt om een andere wachtwoordzin te krijgen. Het helpt niet als iemand de oude misschien kent en een kopie van de kluis heeft: annuleer dan, en vervang de sleutels.</translation>
        </message>
        <message>
            <source>This is the last passphrase of the vault, and it stays: without it only the recovery sheet would open the vault. Nothing was changed. Add another passphrase first.</source>
            <translation>Dit is de laatste wachtwoordzin van de kluis, en die blijft: zonder deze opent alleen het herstelblad de kluis nog. Er is niets veranderd. Voeg eerst een andere wachtwoordzin toe.</translation>
        </message>
        <message numerus="yes">
            <source>This vault opens with %n passphrases already, and that is the most. Nothing was changed. Remove one that is not used any more.</source>
            <translation>
                <numerusform>Deze kluis opent al met %n wachtwoordzin, en dat is het maximum. Er is niets veranderd. Verwijder er een die niet meer gebruikt wordt.</numerusform>
                <numerusform>Deze kluis opent al met %n wachtwoordzinnen, en dat is het maximum. Er is niets veranderd. Verwijder er een die niet meer gebruikt wordt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the words back</source>
            <translation>Typ de woorden terug</translation>
        </message>
        <message>
            <source>Type the words back…</source>
            <translation>Typ de woorden terug…</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Begrepen</translation>
        </message>
        <message>
            <source>Whoever held the key may have a copy of the vault and still opens that. Replacing the keys makes sure that what is written from now on opens with the keys that are left and no other.</source>
            <translation>Wie de sleutel had, heeft misschien een kopie van de kluis en opent die nog wel. Met nieuwe sleutels opent wat vanaf nu geschreven wordt alleen nog met de sleutels die over zijn.</translation>
        </message>
        <message>
            <source>Writing everything under the new key</source>
            <translation>Alles wordt geschreven met de nieuwe sleutel</translation>
        </message>
        <message>
            <source>a person whose name is not known</source>
            <translation>iemand van wie de naam niet bekend is</translation>
        </message>
        <message>
            <source>choose a person first</source>
            <translation>kies eerst iemand</translation>
        </message>
        <message>
            <source>not known: added by an older version</source>
            <translation>niet bekend: toegevoegd door een oudere versie</translation>
        </message>
        <message>
            <source>not typed back yet</source>
            <translation>nog niet teruggetypt</translation>
        </message>
        <message>
            <source>opened the vault now</source>
            <translation>heeft de kluis nu geopend</translation>
        </message>
        <message>
            <source>the last passphrase stays</source>
            <translation>de laatste wachtwoordzin blijft</translation>
        </message>
        <message>
            <source>typed back on %1</source>
            <translation>teruggetypt op %1</translation>
        </message>
        <message>
            <source>typed back once</source>
            <translation>één keer teruggetypt</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Acute</source>
            <translation>Acuut</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Elevated</source>
            <translation>Verhoogd</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoog</translation>
        </message>
        <message>
            <source>Insufficient information</source>
            <translation>Onvoldoende informatie</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>The vault is locked.</source>
            <translation>De kluis is vergrendeld.</translation>
        </message>
        <message numerus="yes">
            <source>Waymark locks in %n seconds. Any key keeps it open.</source>
            <translation>
                <numerusform>Over %n seconde vergrendelt Waymark. Elke toets houdt het open.</numerusform>
                <numerusform>Over %n seconden vergrendelt Waymark. Elke toets houdt het open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LockTime</name>
        <message>
            <source>A vault locks after %1 to %2 minutes. Nothing was changed.</source>
            <translation>Een kluis vergrendelt na %1 tot %2 minuten. Er is niets gewijzigd.</translation>
        </message>
    </context>
    <context>
        <name>LookUp</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>After it</source>
            <translation>Erna</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Mag</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grondslag</translation>
        </message>
        <message>
            <source>Before it</source>
            <translation>Ervoor</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Geteld vanaf</translation>
        </message>
        <message>
            <source>Counted per</source>
            <translation>Geteld per</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Telling</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <source>Do not write</source>
            <translation>Niet opschrijven</translation>
        </message>
        <message>
            <source>Do write</source>
            <translation>Wel opschrijven</translation>
        </message>
        <message>
            <source>Durations</source>
            <translation>Doorlooptijden</translation>
        </message>
        <message>
            <source>During it</source>
            <translation>Tijdens</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Opschalen</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Zoek in deze lijst</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>Mag niet</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Spelregels</translation>
        </message>
        <message>
            <source>Guidance cards</source>
            <translation>Hulpkaarten</translation>
        </message>
        <message>
            <source>How long data are kept</source>
            <translation>Hoe lang gegevens bewaard worden</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>In het Engels</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicatoren</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveaus</translation>
        </message>
        <message>
            <source>Limits and rights</source>
            <translation>Grenzen en rechten</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw bekijken</translation>
        </message>
        <message>
            <source>May know</source>
            <translation>Mag weten</translation>
        </message>
        <message>
            <source>Measures and rights</source>
            <translation>Maatregelen en rechten</translation>
        </message>
        <message>
            <source>Nothing in this list holds that.</source>
            <translation>Niets in deze lijst bevat dat.</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Open vragen</translation>
        </message>
        <message>
            <source>Phases of the process</source>
            <translation>Fasen van het proces</translation>
        </message>
        <message>
            <source>Risk factors</source>
            <translation>Risicofactoren</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Getoond als</translation>
        </message>
        <message>
            <source>Side effects and risks</source>
            <translation>Bijwerkingen en risico's</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Bronnen</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>This list was not yet reviewed by a practitioner.</source>
            <translation>Deze lijst is nog niet getoetst door iemand uit de praktijk.</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Wat wordt beslist</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wat het doet</translation>
        </message>
        <message>
            <source>What must follow</source>
            <translation>Wat erop moet volgen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who confirms</source>
            <translation>Wie bevestigt</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Wie beslist</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Wie meedoen</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Waarom het telt</translation>
        </message>
        <message>
            <source>Words of the field</source>
            <translation>Woorden van het vak</translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>elke week</numerusform>
                <numerusform>elke %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>every day counts; a term of custody never moves to a working day</source>
            <translation>elke dag telt; een termijn van vrijheidsbeneming schuift nooit naar een werkdag</translation>
        </message>
        <message>
            <source>every day counts; an end on a Saturday, Sunday or holiday moves to the next working day</source>
            <translation>elke dag telt; een einde op zaterdag, zondag of feestdag schuift naar de volgende werkdag</translation>
        </message>
        <message>
            <source>every day counts; the end does not move</source>
            <translation>elke dag telt; het einde schuift niet</translation>
        </message>
        <message>
            <source>in any phase</source>
            <translation>in elke fase</translation>
        </message>
        <message>
            <source>known, not read again: to be checked</source>
            <translation>bekend, niet opnieuw gelezen: nog nagaan</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>only working days count</source>
            <translation>alleen werkdagen tellen</translation>
        </message>
        <message>
            <source>per hearing</source>
            <translation>per zitting</translation>
        </message>
        <message>
            <source>professional practice</source>
            <translation>beroepspraktijk</translation>
        </message>
        <message>
            <source>time and place</source>
            <translation>tijd en plaats</translation>
        </message>
        <message>
            <source>up to the address</source>
            <translation>tot en met het adres</translation>
        </message>
        <message>
            <source>up to the case number</source>
            <translation>tot en met het zaaknummer</translation>
        </message>
        <message>
            <source>up to the name</source>
            <translation>tot en met de naam</translation>
        </message>
    </context>
    <context>
        <name>Lost</name>
        <message>
            <source>%1 A case that was handed over stays so until it is taken back.</source>
            <translation>%1 Een overgedragen zaak blijft overgedragen tot je die terugneemt.</translation>
        </message>
        <message>
            <source>%1 All that was in this bundle goes along again with the next one.</source>
            <translation>%1 Alles uit deze bundel gaat met de volgende weer mee.</translation>
        </message>
        <message>
            <source>%1 Also: %2.</source>
            <translation>%1 Ook: %2.</translation>
        </message>
        <message>
            <source>%1 Here no case of it can be written to: it stands where that is done.</source>
            <translation>%1 Hier is geen van de zaken te bewerken: de klok staat waar dat wel kan.</translation>
        </message>
        <message numerus="yes">
            <source>%1 Noting it opens an incident in %n cases and puts this into the agenda.</source>
            <translation>
                <numerusform>%1 Noteren opent een incident in %n zaak en zet dit in de agenda.</numerusform>
                <numerusform>%1 Noteren opent een incident in %n zaken en zet dit in de agenda.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The bundle arrived: nothing of it goes again.</source>
            <translation>%1 De bundel kwam aan: er gaat niets opnieuw mee.</translation>
        </message>
        <message>
            <source>%1 The card of that laptop is revoked: it needs new keys and a new card.</source>
            <translation>%1 De kaart van die laptop wordt ingetrokken: er zijn nieuwe sleutels en een nieuwe kaart nodig.</translation>
        </message>
        <message>
            <source>%1 The sheet is booked as lost.</source>
            <translation>%1 Het vel wordt als verloren geboekt.</translation>
        </message>
        <message>
            <source>%1 Tick a case: the clock stands in the agenda of a case.</source>
            <translation>%1 Vink een zaak aan: de klok staat in de agenda van een zaak.</translation>
        </message>
        <message>
            <source>%1 What was taken in from it stays.</source>
            <translation>%1 Wat ervan is opgenomen, blijft.</translation>
        </message>
        <message>
            <source>%1: at the latest %2, %3 (%4 hours, %5).</source>
            <translation>%1: uiterlijk %2, %3 (%4 uur, %5).</translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases were erased since. They may have been on it; which ones is not kept.</source>
            <translation>
                <numerusform>Er is sindsdien %n zaak gewist. Die kan erop hebben gestaan; welke dat was, wordt niet bewaard.</numerusform>
                <numerusform>Er zijn sindsdien %n zaken gewist. Die kunnen erop hebben gestaan; welke dat waren, wordt niet bewaard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n formulier</numerusform>
                <numerusform>%n formulieren</numerusform>
            </translation>
        </message>
        <message>
            <source>As far as this vault knows, nothing of any case.</source>
            <translation>Voor zover deze kluis weet: niets van een zaak.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>But somebody may know the passphrase, or it was unlocked: take it that all of it can be read.</source>
            <translation>Maar misschien kent iemand de wachtwoordzin, of was het open: ga ervan uit dat alles te lezen is.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Cases on it; ticked ones get an incident</source>
            <translation>Zaken die erop stonden; een aangevinkte zaak krijgt een incident</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Kies</translation>
        </message>
        <message>
            <source>Data breach: decide and report (%1 hours, %2)</source>
            <translation>Datalek: beslissen en melden (%1 uur, %2)</translation>
        </message>
        <message>
            <source>Decide with the privacy officer whether it is a data breach that must be reported. The clock below runs from the moment that anybody at the police knew of the loss.</source>
            <translation>Beslis met de privacyfunctionaris of het een datalek is dat gemeld moet worden. De klok hieronder loopt vanaf het moment dat iemand bij de politie van het verlies wist.</translation>
        </message>
        <message>
            <source>If it comes back, take it as read by others: do not put it into a laptop again.</source>
            <translation>Komt het terug, ga er dan van uit dat anderen het hebben gezien: stop het niet meer in een laptop.</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message numerus="yes">
            <source>It opens an incident in %n cases and is written in the audit trail.</source>
            <translation>
                <numerusform>Dit opent een incident in %n zaak en komt in het logboek te staan.</numerusform>
                <numerusform>Dit opent een incident in %n zaken en komt in het logboek te staan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Known since, day</source>
            <translation>Bekend sinds, dag</translation>
        </message>
        <message>
            <source>Let headquarters and every contact revoke the card of that laptop: read out its fingerprint. A vault that is put back from a backup gets new keys and a new card.</source>
            <translation>Laat het hoofdkwartier en elk contact de kaart van die laptop intrekken: lees de vingerafdruk voor. Een kluis die uit een back-up wordt teruggezet, krijgt nieuwe sleutels en een nieuwe kaart.</translation>
        </message>
        <message>
            <source>Lost laptop or stick</source>
            <translation>Laptop of stick kwijt</translation>
        </message>
        <message>
            <source>Lost: %1. Encrypted; nobody else has the key.</source>
            <translation>Verloren: %1. Versleuteld; niemand anders heeft de sleutel.</translation>
        </message>
        <message>
            <source>Lost: %1. It can be read, or that cannot be ruled out.</source>
            <translation>Verloren: %1. Het is te lezen, of dat is niet uit te sluiten.</translation>
        </message>
        <message>
            <source>Make the bundle again when you like: all that was in it goes along with the next one. Nothing of your work is lost.</source>
            <translation>Maak de bundel opnieuw wanneer je wilt: alles wat erin zat, gaat met de volgende mee. Van je werk is niets kwijt.</translation>
        </message>
        <message>
            <source>No bundle that is not yet noted as lost is called %1. Nothing was changed. “waymark bundle list” shows them.</source>
            <translation>Geen bundel die nog niet als verloren is genoteerd heet %1. Er is niets gewijzigd. Met “waymark bundle list” ziet u ze.</translation>
        </message>
        <message>
            <source>No receipt came for this hand-over. Call them: the stick may have come before it was lost. If they did not take the case in, take it back under Exchange, Hand-over, before you note the loss. Then its incident can be noted here, and you can hand it over again.</source>
            <translation>Voor deze overdracht kwam geen ontvangstbewijs. Bel hen: de stick kan zijn aangekomen voordat hij kwijtraakte. Hebben zij de zaak niet opgenomen, neem haar dan terug bij Uitwisseling, Overdracht, voordat u het verlies noteert. Dan kan het incident hier genoteerd worden, en kunt u de zaak opnieuw overdragen.</translation>
        </message>
        <message>
            <source>Note the loss</source>
            <translation>Verlies noteren</translation>
        </message>
        <message>
            <source>Note the loss below: that revokes the card of %1. Nothing is encrypted for it any more, and what it writes from now on is held.</source>
            <translation>Noteer het verlies hieronder: daarmee wordt de kaart van %1 ingetrokken. Er wordt niets meer voor versleuteld, en wat het vanaf nu schrijft, wordt aangehouden.</translation>
        </message>
        <message>
            <source>Note the loss…</source>
            <translation>Verlies noteren…</translation>
        </message>
        <message>
            <source>Note this loss?</source>
            <translation>Dit verlies noteren?</translation>
        </message>
        <message>
            <source>One sheet of paper.</source>
            <translation>Eén vel papier.</translation>
        </message>
        <message>
            <source>Open the incident</source>
            <translation>Incident openen</translation>
        </message>
        <message>
            <source>Paper is not encrypted: whoever finds it reads what is printed. Before it was printed it was checked for names, addresses, numbers and codenames.</source>
            <translation>Papier is niet versleuteld: wie het vindt, leest wat erop staat. Vóór het afdrukken is het nagekeken op namen, adressen, nummers en codenamen.</translation>
        </message>
        <message>
            <source>Passphrase known, or unlocked</source>
            <translation>Wachtwoordzin bekend, of open</translation>
        </message>
        <message>
            <source>Replace the keys of this vault (Settings, Keys and recovery). What is lost still opens with the old passphrase: only what is written from now on is safe from it.</source>
            <translation>Vervang de sleutels van deze kluis (Beheer, Sleutels en herstel). Wat kwijt is, gaat nog open met de oude wachtwoordzin: alleen wat vanaf nu geschreven wordt, is ervoor veilig.</translation>
        </message>
        <message>
            <source>Report it by telephone, now: to headquarters and to the data-breach desk of your unit. Say what was on it and whether it can be read.</source>
            <translation>Meld het nu, per telefoon: aan het hoofdkwartier en aan het meldpunt datalekken van je eenheid. Zeg wat erop stond en of het te lezen is.</translation>
        </message>
        <message>
            <source>Sheet %1, which is booked as lost already</source>
            <translation>Blad %1, dat al als verloren is geboekt</translation>
        </message>
        <message>
            <source>Sheet %1: %2</source>
            <translation>Vel %1: %2</translation>
        </message>
        <message>
            <source>Stick with bundle %1 for %2, %3</source>
            <translation>Stick met bundel %1 voor %2, %3</translation>
        </message>
        <message>
            <source>Stick with bundle %1 for %2, %3, which arrived</source>
            <translation>Stick met bundel %1 voor %2, %3, die aankwam</translation>
        </message>
        <message>
            <source>Stick with bundle %1 from %2, %3</source>
            <translation>Stick met bundel %1 van %2, %3</translation>
        </message>
        <message>
            <source>Stick with the backup of %1</source>
            <translation>Stick met de back-up van %1</translation>
        </message>
        <message>
            <source>Tell %1, who looks after a case on it since it was handed over: its incident and its clock are noted there. Here the case can only be read.</source>
            <translation>Zeg het %1, die een zaak erop behandelt sinds de overdracht: het incident en de klok ervan worden daar genoteerd. Hier is de zaak alleen te lezen.</translation>
        </message>
        <message>
            <source>Tell %1, who made it, and agree which of you notes the incident in the case and reports it. It was not taken in here: all that was in it goes along again with their next one.</source>
            <translation>Zeg het %1, die hem maakte, en spreek af wie van beiden het incident in de zaak noteert en meldt. Hij is hier niet opgenomen: alles wat erin zat gaat opnieuw mee met hun volgende.</translation>
        </message>
        <message>
            <source>Tell %1, who made it, and agree which of you notes the incident in the case and reports it. What was taken in from it is here: nothing of it has to come again.</source>
            <translation>Zeg het %1, die hem maakte, en spreek af wie van beiden het incident in de zaak noteert en meldt. Wat ervan is opgenomen, is hier: er hoeft niets opnieuw te komen.</translation>
        </message>
        <message>
            <source>That vault is encrypted, too: it opens with its own passphrase or recovery sheet.</source>
            <translation>Ook die kluis is versleuteld: hij gaat open met zijn eigen wachtwoordzin of herstelblad.</translation>
        </message>
        <message>
            <source>The backup is encrypted as the vault is. It opens with the passphrase of the day it was made, or with the recovery sheet; without one of them a finder reads nothing.</source>
            <translation>De back-up is versleuteld, net als de kluis. Hij gaat open met de wachtwoordzin van de dag waarop hij gemaakt is, of met het herstelblad; zonder een van die twee leest een vinder niets.</translation>
        </message>
        <message>
            <source>The bundle itself arrived: nothing of it goes again, and nothing of your work is lost. What is lost is the stick with its file.</source>
            <translation>De bundel zelf kwam aan: er gaat niets opnieuw mee, en er is niets van je werk kwijt. Kwijt is de stick met het bestand.</translation>
        </message>
        <message>
            <source>The clock</source>
            <translation>De klok</translation>
        </message>
        <message>
            <source>The content does not say how long a data breach may wait. Nothing was changed. Report it at once.</source>
            <translation>De inhoud zegt niet hoe lang een datalek mag wachten. Er is niets veranderd. Meld het meteen.</translation>
        </message>
        <message>
            <source>The file is encrypted for %1 alone. Without the key of that vault or its recovery sheet a finder reads nothing: not what is in it, nor from whom or for whom.</source>
            <translation>Het bestand is alleen voor %1 versleuteld. Zonder de sleutel van die kluis of het herstelblad leest een vinder niets: niet wat erin zit, niet van wie en niet voor wie.</translation>
        </message>
        <message>
            <source>The file is encrypted for this vault alone. Without its key or its recovery sheet a finder reads nothing: not what is in it, nor from whom or for whom.</source>
            <translation>Het bestand is alleen voor deze kluis versleuteld. Zonder haar sleutel of haar herstelblad leest een vinder niets: niet wat erin zit, niet van wie of voor wie.</translation>
        </message>
        <message>
            <source>The laptop of %1</source>
            <translation>De laptop van %1</translation>
        </message>
        <message>
            <source>The laptop with this vault</source>
            <translation>De laptop met deze kluis</translation>
        </message>
        <message>
            <source>The loss is noted. Report it before %1, %2.</source>
            <translation>Het verlies is genoteerd. Meld het vóór %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>The vault is encrypted. Locked, it opens with the passphrase or the recovery sheet alone. It locks by itself after %n minutes; until then whoever held it could read on.</source>
            <translation>
                <numerusform>De kluis is versleuteld. Vergrendeld gaat hij alleen open met de wachtwoordzin of het herstelblad. Hij vergrendelt zelf na %n minuut; tot dan kon wie hem had, meelezen.</numerusform>
                <numerusform>De kluis is versleuteld. Vergrendeld gaat hij alleen open met de wachtwoordzin of het herstelblad. Hij vergrendelt zelf na %n minuten; tot dan kon wie hem had, meelezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Think of safety first: call the safety coordinator on duty for each case below whose address, plan or existence could be known now.</source>
            <translation>Denk eerst aan veiligheid: bel de dienstdoende veiligheidscoördinator voor elke zaak waarvan nu het adres, het plan of het bestaan bekend kan zijn.</translation>
        </message>
        <message>
            <source>This is no day, or no time. Nothing was noted yet. Type since when it is known: a day like 24-11-2026, a time.</source>
            <translation>Dit is geen dag of geen tijd. Er is nog niets genoteerd. Typ sinds wanneer het bekend is: een dag als 24-11-2026, een tijd.</translation>
        </message>
        <message>
            <source>This lies ahead. Say since when it is known. Nothing was changed.</source>
            <translation>Dit moment is nog niet geweest. Zeg sinds wanneer het bekend is. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Tick this when you are not sure.</source>
            <translation>Vink dit ook aan als je het niet zeker weet.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What a finder can read</source>
            <translation>Wat een vinder kan lezen</translation>
        </message>
        <message>
            <source>What is lost?</source>
            <translation>Wat is er kwijt?</translation>
        </message>
        <message>
            <source>What to do now, in this order</source>
            <translation>Wat nu te doen, in deze volgorde</translation>
        </message>
        <message>
            <source>What was on it</source>
            <translation>Wat erop stond</translation>
        </message>
        <message>
            <source>With shielded fields: addresses, code words, working notes.</source>
            <translation>Met afgeschermde velden: adressen, codewoorden, werknotities.</translation>
        </message>
        <message>
            <source>Without shielded fields.</source>
            <translation>Zonder afgeschermde velden.</translation>
        </message>
        <message>
            <source>a sheet</source>
            <translation>een vel</translation>
        </message>
        <message>
            <source>gets an incident</source>
            <translation>krijgt een incident</translation>
        </message>
        <message>
            <source>handed over to %1</source>
            <translation>overgedragen aan %1</translation>
        </message>
        <message>
            <source>how much of it is not kept</source>
            <translation>hoeveel ervan is niet bewaard</translation>
        </message>
        <message>
            <source>its incident is noted there</source>
            <translation>het incident wordt daar genoteerd</translation>
        </message>
        <message>
            <source>no incident</source>
            <translation>geen incident</translation>
        </message>
        <message>
            <source>the case of this sheet</source>
            <translation>de zaak van dit vel</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Back to the measures</source>
            <translation>Terug naar de maatregelen</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maatregel</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>New measure</source>
            <translation>Nieuwe maatregel</translation>
        </message>
        <message>
            <source>No measures yet.</source>
            <translation>Nog geen maatregelen.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Herzien</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>This cannot follow “%1”. A measure that is over is requested anew.</source>
            <translation>Dit kan niet volgen op “%1”. Een maatregel die voorbij is, wordt opnieuw aangevraagd.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Wie beslist</translation>
        </message>
        <message>
            <source>active until %1</source>
            <translation>actief tot %1</translation>
        </message>
        <message>
            <source>active, tested %1</source>
            <translation>actief, getest %1</translation>
        </message>
        <message>
            <source>decision %1</source>
            <translation>besluit %1</translation>
        </message>
        <message>
            <source>requested, by %1</source>
            <translation>aangevraagd %1</translation>
        </message>
        <message>
            <source>tested %1</source>
            <translation>getest %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>tot %1</translation>
        </message>
        <message>
            <source>“%1” needs this too.</source>
            <translation>“%1” vraagt dit ook.</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menu's</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Extra</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Beeld</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>vóór %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>vandaag %1</translation>
        </message>
    </context>
    <context>
        <name>Morning</name>
        <message>
            <source>Bringing the vault up to date</source>
            <translation>De kluis wordt bijgewerkt</translation>
        </message>
        <message>
            <source>Making the backup of today</source>
            <translation>De back-up van vandaag wordt gemaakt</translation>
        </message>
    </context>
    <context>
        <name>MoveRecord</name>
        <message>
            <source>A shielded answer stayed on another laptop. Move the record there. Nothing was changed.</source>
            <translation>Een afgeschermd antwoord bleef op een andere laptop. Verplaats het gegeven daar. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Choose another case. Nothing was changed.</source>
            <translation>Kies een andere zaak. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Say why it is moved. Nothing was changed.</source>
            <translation>Zeg waarom het wordt verplaatst. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no such record to move. Nothing was changed.</source>
            <translation>Er is geen gegeven om te verplaatsen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This belongs to its case and cannot be moved. Withdraw it here, and write it anew in the right case. Nothing was changed.</source>
            <translation>Dit hoort bij deze zaak en is niet te verplaatsen. Trek het hier in en leg het opnieuw vast in de juiste zaak. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Two versions of an answer wait for a decision. Decide first, then move. Nothing was changed.</source>
            <translation>Van een antwoord wachten twee versies op een beslissing. Beslis eerst, verplaats daarna. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>What is typed would stay behind. Nothing was moved. Save first.</source>
            <translation>Wat getypt is, zou achterblijven. Er is niets verplaatst. Bewaar eerst.</translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message numerus="yes">
            <source>%n steps added</source>
            <translation>
                <numerusform>%n stap toegevoegd</numerusform>
                <numerusform>%n stappen toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps move with it.</source>
            <translation>
                <numerusform>%n stap gaat mee.</numerusform>
                <numerusform>%n stappen gaan mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps moved</source>
            <translation>
                <numerusform>%n stap verplaatst</numerusform>
                <numerusform>%n stappen verplaatst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps were changed by hand: tick them to move them too.</source>
            <translation>
                <numerusform>%n stap is met de hand aangepast: vink die aan om hem ook te verplaatsen.</numerusform>
                <numerusform>%n stappen zijn met de hand aangepast: vink ze aan om ze ook te verplaatsen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All steps around it are there already</source>
            <translation>Alle stappen eromheen zijn er al</translation>
        </message>
        <message>
            <source>Back on the old day</source>
            <translation>Terug op de oude dag</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>For example 24-11, tomorrow</source>
            <translation>Bijvoorbeeld 24-11, morgen</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Laat ze staan</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaats</translation>
        </message>
        <message>
            <source>Move the steps</source>
            <translation>Verplaats de stappen</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <translation>Verplaatst naar %1</translation>
        </message>
        <message>
            <source>Moves along</source>
            <translation>Gaat mee</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verplaatsen…</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Nieuwe dag</translation>
        </message>
        <message>
            <source>No open step moves with it.</source>
            <translation>Er gaat geen open stap mee.</translation>
        </message>
        <message>
            <source>Only a hearing, an interview or a moment can be moved</source>
            <translation>Alleen een zitting, een gesprek of een kritiek moment is te verplaatsen</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Steps around it…</source>
            <translation>Stappen eromheen…</translation>
        </message>
        <message>
            <source>Steps that move along</source>
            <translation>Stappen die meegaan</translation>
        </message>
        <message>
            <source>The day has changed</source>
            <translation>De dag is veranderd</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Type a day, for example 24-11.</source>
            <translation>Typ een dag, bijvoorbeeld 24-11.</translation>
        </message>
        <message>
            <source>Type a time, for example 9:30.</source>
            <translation>Typ een tijd, bijvoorbeeld 9:30.</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>changed by hand</source>
            <translation>met de hand aangepast</translation>
        </message>
        <message>
            <source>moves along</source>
            <translation>gaat mee</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>blijft staan</translation>
        </message>
    </context>
    <context>
        <name>NewStep</name>
        <message>
            <source>A role, never a name</source>
            <translation>Een rol, nooit een naam</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Voeg toe</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>For example 24-11, tomorrow</source>
            <translation>Bijvoorbeeld 24-11, morgen</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>Only where it matters</source>
            <translation>Alleen als dat telt</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Zeg wat er moet gebeuren.</translation>
        </message>
        <message>
            <source>Step added</source>
            <translation>Stap toegevoegd</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Type a day, for example 24-11.</source>
            <translation>Typ een dag, bijvoorbeeld 24-11.</translation>
        </message>
        <message>
            <source>Type a time, for example 9:30.</source>
            <translation>Typ een tijd, bijvoorbeeld 9:30.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Back to the colleagues</source>
            <translation>Terug naar de collega's</translation>
        </message>
        <message>
            <source>Back to the courthouses</source>
            <translation>Terug naar de gerechtsgebouwen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Opnieuw nagaan</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Collega's</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Gerecht</translation>
        </message>
        <message>
            <source>Courthouses</source>
            <translation>Gerechtsgebouwen</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>High, Acute</source>
            <translation>Hoog, Acuut</translation>
        </message>
        <message>
            <source>May confirm</source>
            <translation>Mag bevestigen</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Nieuwe collega</translation>
        </message>
        <message>
            <source>New courthouse</source>
            <translation>Nieuw gerechtsgebouw</translation>
        </message>
        <message>
            <source>No colleagues yet. Cases are filled in from them.</source>
            <translation>Nog geen collega's. Hiermee worden zaken ingevuld.</translation>
        </message>
        <message>
            <source>No courthouses yet. Hearings are filled in from them.</source>
            <translation>Nog geen gerechtsgebouwen. Hiermee worden zittingen ingevuld.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Role label</source>
            <translation>Rolnaam</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Waiting room</source>
            <translation>Wachtruimte</translation>
        </message>
        <message>
            <source>away</source>
            <translation>afwezig</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>afwezig tot %1</translation>
        </message>
        <message>
            <source>check this</source>
            <translation>nagaan</translation>
        </message>
        <message>
            <source>stands in for %1</source>
            <translation>vervangt %1</translation>
        </message>
        <message>
            <source>visited %1</source>
            <translation>bezocht %1</translation>
        </message>
    </context>
    <context>
        <name>Offices</name>
        <message>
            <source>%1 and %2 go along, beside your own card.</source>
            <translation>%1 en %2 gaan mee, naast uw eigen kaart.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundles have not come: %1</source>
            <translation>
                <numerusform>%n bundel is niet gekomen: %1</numerusform>
                <numerusform>%n bundels zijn niet gekomen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n kaart</numerusform>
                <numerusform>%n kaarten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n forms and lists</source>
            <translation>
                <numerusform>%n formulier of lijst</numerusform>
                <numerusform>%n formulieren en lijsten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n numbers were used twice: put back from a backup</source>
            <translation>
                <numerusform>%n nummer is twee keer gebruikt: teruggezet uit een back-up</numerusform>
                <numerusform>%n nummers zijn twee keer gebruikt: teruggezet uit een back-up</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases may leave in bundles</source>
            <translation>Zaken mogen in bundels vertrekken</translation>
        </message>
        <message>
            <source>Choose the folder of the update</source>
            <translation>Kies de map van de update</translation>
        </message>
        <message>
            <source>Counts under 5 may travel in the evaluation</source>
            <translation>Tellingen onder de 5 mogen in de evaluatie meereizen</translation>
        </message>
        <message>
            <source>Every office that imports your next bundle follows it. What the program ships with stays for whoever has no update.</source>
            <translation>Elke eenheid die uw volgende bundel importeert, volgt hem. Wie geen update heeft, houdt wat bij het programma hoort.</translation>
        </message>
        <message>
            <source>Forms, lists and cards from a folder…</source>
            <translation>Formulieren, lijsten en kaarten uit een map…</translation>
        </message>
        <message>
            <source>Last bundle</source>
            <translation>Laatste bundel</translation>
        </message>
        <message>
            <source>Lock after, without a key</source>
            <translation>Vergrendelen zonder toets, na</translation>
        </message>
        <message>
            <source>Make the update</source>
            <translation>Maak de update</translation>
        </message>
        <message>
            <source>Make the update for all offices?</source>
            <translation>De update voor alle eenheden maken?</translation>
        </message>
        <message>
            <source>Make the update…</source>
            <translation>Maak de update…</translation>
        </message>
        <message>
            <source>No compared office yet</source>
            <translation>Nog geen vergeleken eenheid</translation>
        </message>
        <message>
            <source>No forms or lists go along; your own card always does.</source>
            <translation>Er gaan geen formulieren of lijsten mee; uw eigen kaart altijd.</translation>
        </message>
        <message>
            <source>No update was made yet.</source>
            <translation>Er is nog geen update gemaakt.</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Offices that send</source>
            <translation>Eenheden die sturen</translation>
        </message>
        <message>
            <source>Propose escrow; only the user can switch it on</source>
            <translation>Escrow voorstellen; alleen de gebruiker kan het aanzetten</translation>
        </message>
        <message>
            <source>To notice</source>
            <translation>Wat opvalt</translation>
        </message>
        <message>
            <source>Update %1 is made: it rides along with the next bundles.</source>
            <translation>Update %1 is gemaakt: hij gaat met de volgende bundels mee.</translation>
        </message>
        <message>
            <source>Update %1 of %2: %3; cards of %4.</source>
            <translation>Update %1 van %2: %3; kaarten van %4.</translation>
        </message>
        <message>
            <source>Update for the offices</source>
            <translation>Update voor de eenheden</translation>
        </message>
        <message>
            <source>Update in force there</source>
            <translation>Update die daar geldt</translation>
        </message>
        <message>
            <source>What you set here holds in every office from its next import on; it rides along with each bundle until its receipt is in. A later update has a higher number, and an older one is never taken in.</source>
            <translation>Wat u hier instelt, geldt in elke eenheid vanaf de volgende import; het gaat met elke bundel mee tot het ontvangstbewijs er is. Een latere update heeft een hoger nummer, en een oudere wordt nooit overgenomen.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>hoogstens %n minuut</numerusform>
                <numerusform>hoogstens %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>nog geen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n days</source>
            <translation>
                <numerusform>%n dag stil</numerusform>
                <numerusform>%n dagen stil</numerusform>
            </translation>
        </message>
        <message>
            <source>their own choice</source>
            <translation>eigen keuze</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>%1, expected</source>
            <translation>%1, verwacht</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>All measures</source>
            <translation>Alle maatregelen</translation>
        </message>
        <message>
            <source>Alongside</source>
            <translation>Loopt ernaast</translation>
        </message>
        <message>
            <source>Asks for attention</source>
            <translation>Vraagt aandacht</translation>
        </message>
        <message>
            <source>Change the phases</source>
            <translation>Fasen wijzigen</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>No measures yet.</source>
            <translation>Nog geen maatregelen.</translation>
        </message>
        <message>
            <source>Not asked yet.</source>
            <translation>Nog niet gevraagd.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Not written down in an assessment yet.</source>
            <translation>Nog niet vastgelegd in een inschatting.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Nothing took place yet.</source>
            <translation>Er is nog niets gebeurd.</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Eigen cijfer</translation>
        </message>
        <message>
            <source>Own numbers over time</source>
            <translation>Eigen cijfers in de tijd</translation>
        </message>
        <message>
            <source>Own safety number</source>
            <translation>Eigen veiligheidscijfer</translation>
        </message>
        <message>
            <source>Proceeding</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Proces</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Veiligheid</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Toon in de tijdlijn</translation>
        </message>
        <message>
            <source>Step made: %1</source>
            <translation>Stap gemaakt: %1</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>Vandaag %1</translation>
        </message>
        <message>
            <source>What we do not know</source>
            <translation>Wat we niet weten</translation>
        </message>
        <message>
            <source>Write down an own number</source>
            <translation>Eigen cijfer vastleggen</translation>
        </message>
        <message>
            <source>family %1</source>
            <translation>familie %1</translation>
        </message>
        <message>
            <source>home %1</source>
            <translation>thuis %1</translation>
        </message>
        <message>
            <source>ongoing</source>
            <translation>loopt</translation>
        </message>
        <message>
            <source>online %1</source>
            <translation>online %1</translation>
        </message>
        <message>
            <source>outside %1</source>
            <translation>buiten %1</translation>
        </message>
        <message>
            <source>police %1</source>
            <translation>politie %1</translation>
        </message>
    </context>
    <context>
        <name>OwnDetails</name>
        <message>
            <source>Fill in a name on one line, name and unit of at most %1 letters. Nothing was changed.</source>
            <translation>Vul een naam in op één regel; naam en eenheid hebben hoogstens %1 letters. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>OwnNumbers</name>
        <message>
            <source>%1: safe %2, willing %3</source>
            <translation>%1: veilig %2, bereid %3</translation>
        </message>
        <message>
            <source>0 is not safe at all, 10 as safe as wished. Line: how safe. Squares: how willing to report. Strokes: events. A number decides nothing; talk about what it stands for.</source>
            <translation>0 is helemaal niet veilig, 10 zo veilig als gewenst. Lijn: hoe veilig. Vierkantjes: hoe bereid tot aangifte. Streepjes: gebeurtenissen. Een cijfer beslist niets; praat over wat erachter zit.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluit</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>How safe</source>
            <translation>Hoe veilig</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>Niveau: %1</translation>
        </message>
        <message>
            <source>Own numbers</source>
            <translation>Eigen cijfers</translation>
        </message>
        <message>
            <source>Own numbers over time</source>
            <translation>Eigen cijfers in de tijd</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Veilig</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Willing</source>
            <translation>Bereid</translation>
        </message>
        <message>
            <source>willing to report</source>
            <translation>bereid tot aangifte</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, overdue</source>
            <translation>%1 %2, verlopen</translation>
        </message>
        <message>
            <source>%1 · sheet %2</source>
            <translation>%1 · blad %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets not booked in</source>
            <translation>
                <numerusform>%n blad niet verwerkt</numerusform>
                <numerusform>%n bladen niet verwerkt</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Book in</source>
            <translation>Boek in</translation>
        </message>
        <message>
            <source>Choose what a sheet is for</source>
            <translation>Kies waarvoor het blad is</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code of the sheet</source>
            <translation>Code van het blad</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Vernietigd</translation>
        </message>
        <message>
            <source>Every sheet is checked before it is shown.</source>
            <translation>Elk blad wordt gecontroleerd voordat het getoond wordt.</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Make a sheet for</source>
            <translation>Maak een blad voor</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>Nieuw blad</translation>
        </message>
        <message>
            <source>No sheet is on paper</source>
            <translation>Er staat geen blad op papier</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Print this week</source>
            <translation>Deze week drukken</translation>
        </message>
        <message>
            <source>Register of sheets</source>
            <translation>Bladenregister</translation>
        </message>
        <message>
            <source>Sheet %1 is booked as lost. Its case was handed over to %4: call them now, for the incident and its clock are noted there. Report it before %2 %3.</source>
            <translation>Blad %1 is als verloren geboekt. De zaak is overgedragen aan %4: bel hen nu, want het incident en de klok ervan worden daar genoteerd. Meld het vóór %2 %3.</translation>
        </message>
        <message>
            <source>Sheet %1 is booked in.</source>
            <translation>Blad %1 is ingeboekt.</translation>
        </message>
        <message>
            <source>Sheet %1 is lost. An incident was opened; report it before %2 %3.</source>
            <translation>Blad %1 is verloren. Er is een incident geopend; meld het vóór %2 %3.</translation>
        </message>
        <message>
            <source>Sheet %1 is lost. Report it before %2 %3.</source>
            <translation>Blad %1 is verloren. Meld het vóór %2 %3.</translation>
        </message>
        <message>
            <source>Sheet %1: page %2 is missing; it was not booked in.</source>
            <translation>Blad %1: pagina %2 ontbreekt; het is niet geboekt.</translation>
        </message>
        <message>
            <source>Sheet and for what</source>
            <translation>Blad en waarvoor</translation>
        </message>
        <message>
            <source>Sheet back?</source>
            <translation>Blad terug?</translation>
        </message>
        <message>
            <source>State, destroy before</source>
            <translation>Staat, vernietigen vóór</translation>
        </message>
        <message>
            <source>Take over first…</source>
            <translation>Eerst overnemen…</translation>
        </message>
        <message>
            <source>The text at %1 is too long for the sheet. Make it shorter and print again. Nothing was changed.</source>
            <translation>De tekst bij %1 is te lang voor het blad. Maak de tekst korter en druk opnieuw af. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Type the code, or drop a scan here</source>
            <translation>Typ de code of sleep een scan hierheen</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Wat ermee gebeurd is</translation>
        </message>
        <message>
            <source>What is printed or saved stands here until it is destroyed.</source>
            <translation>Wat afgedrukt of bewaard is staat hier tot het vernietigd is.</translation>
        </message>
        <message>
            <source>Which sheets</source>
            <translation>Welke bladen</translation>
        </message>
        <message>
            <source>back</source>
            <translation>terug</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>vernietigd</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>uitgereikt</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>not booked in</source>
            <translation>niet verwerkt</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>op papier</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>gedrukt %1</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>blad %1</translation>
        </message>
        <message>
            <source>the city</source>
            <translation>de plaats</translation>
        </message>
        <message>
            <source>the duty line</source>
            <translation>de regel met het dienstnummer</translation>
        </message>
        <message>
            <source>the file name</source>
            <translation>de bestandsnaam</translation>
        </message>
        <message>
            <source>“%1” in %2 cannot be printed: the typeface has no such character. Write it in another way and print again. Nothing was changed.</source>
            <translation>“%1” bij %2 kan niet worden afgedrukt: het lettertype heeft dit teken niet. Schrijf het anders en druk opnieuw af. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>A new passphrase</source>
            <translation>Een nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>Another one as well</source>
            <translation>Ook een andere</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock staat aan</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Ga verder</translation>
        </message>
        <message>
            <source>Good for 5 minutes. It guards against a glance over your shoulder, not against someone who has the disk and the passphrase.</source>
            <translation>Geldt 5 minuten. Dit beschermt tegen meekijken over de schouder, niet tegen iemand die de schijf en de wachtwoordzin heeft.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verberg</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>Stel de wachtwoordzin in</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Six made words, to write down</source>
            <translation>Zes gemaakte woorden, om op te schrijven</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Blijft zoals hij is</translation>
        </message>
        <message>
            <source>Take another one if somebody may know the passphrase until now.</source>
            <translation>Neem een andere als iemand de huidige wachtwoordzin misschien kent.</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translation>De nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>The passphrase until now</source>
            <translation>De wachtwoordzin tot nu toe</translation>
        </message>
        <message>
            <source>The six words above, or your own of at least 20 characters</source>
            <translation>De zes woorden hierboven, of een eigen zin van minstens 20 tekens</translation>
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
            <translation>Typ eerst de wachtwoordzin.</translation>
        </message>
        <message>
            <source>Whose passphrase it is: a name or role</source>
            <translation>Van wie de wachtwoordzin is: een naam of rol</translation>
        </message>
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation>
                <numerusform>Vijf keer of vaker fout. Opnieuw proberen kan over %n seconde.</numerusform>
                <numerusform>Vijf keer of vaker fout. Opnieuw proberen kan over %n seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>De wachtwoordzin</translation>
        </message>
        <message>
            <source>Your passphrase, please</source>
            <translation>Uw wachtwoordzin graag</translation>
        </message>
        <message>
            <source>a name or role is missing</source>
            <translation>een naam of rol ontbreekt</translation>
        </message>
        <message>
            <source>type the passphrase until now</source>
            <translation>typ de wachtwoordzin tot nu toe</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>A colleague of the office</source>
            <translation>Een collega van het kantoor</translation>
        </message>
        <message>
            <source>Back to the people</source>
            <translation>Terug naar de mensen</translation>
        </message>
        <message>
            <source>By their label only, one for each proceeding.</source>
            <translation>Alleen met hun aanduiding, één voor elke procedure.</translation>
        </message>
        <message>
            <source>Change the numbers on duty</source>
            <translation>Dienstnummers wijzigen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzig…</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Detentie</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Vul in</translation>
        </message>
        <message>
            <source>From the office…</source>
            <translation>Van het kantoor…</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Geldig tot</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Bereikbaar via</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Aanduiding</translation>
        </message>
        <message>
            <source>May know</source>
            <translation>Mag weten</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nieuwe persoon</translation>
        </message>
        <message>
            <source>Nobody is written down yet. The role is enough.</source>
            <translation>Er is nog niemand vastgelegd. De rol is genoeg.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Numbers on duty</source>
            <translation>Dienstnummers</translation>
        </message>
        <message>
            <source>Of this office, from Settings; they go in no bundle of a case.</source>
            <translation>Van dit kantoor, uit Beheer; ze gaan niet mee in een bundel van een zaak.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Verdachten</translation>
        </message>
        <message>
            <source>Victim agrees?</source>
            <translation>Slachtoffer akkoord?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>check this</source>
            <translation>nagaan</translation>
        </message>
        <message>
            <source>no longer involved</source>
            <translation>niet meer betrokken</translation>
        </message>
        <message>
            <source>number shielded</source>
            <translation>nummer afgeschermd</translation>
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>ahead</source>
            <translation>komt nog</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>overgeslagen</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluatie</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Uitwisseling</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Own figures</source>
            <translation>Eigen cijfers</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beheer</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n te laat</numerusform>
                <numerusform>%n te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Cases may leave in bundles.</source>
            <translation>Zaken mogen in bundels vertrekken.</translation>
        </message>
        <message>
            <source>Counts under 5 do not travel in the evaluation.</source>
            <translation>Tellingen onder de 5 reizen niet mee in de evaluatie.</translation>
        </message>
        <message>
            <source>Counts under 5 may travel in the evaluation, inside the police.</source>
            <translation>Tellingen onder de 5 mogen in de evaluatie meereizen, binnen de politie.</translation>
        </message>
        <message>
            <source>Escrow is not asked for.</source>
            <translation>Om escrow wordt niet gevraagd.</translation>
        </message>
        <message>
            <source>Escrow is proposed; only you can switch it on, in Settings.</source>
            <translation>Escrow wordt voorgesteld; alleen u kunt het aanzetten, in Beheer.</translation>
        </message>
        <message>
            <source>No case leaves in a bundle; a hand-over still may.</source>
            <translation>Er vertrekt geen zaak in een bundel; een overdracht mag nog wel.</translation>
        </message>
        <message>
            <source>Set by headquarters</source>
            <translation>Ingesteld door het hoofdkwartier</translation>
        </message>
        <message numerus="yes">
            <source>The vault locks after at most %n minutes without a key.</source>
            <translation>
                <numerusform>De kluis vergrendelt na hoogstens %n minuut zonder toets.</numerusform>
                <numerusform>De kluis vergrendelt na hoogstens %n minuten zonder toets.</numerusform>
            </translation>
        </message>
        <message>
            <source>Update %1 is in force. Only a later update changes it.</source>
            <translation>Update %1 geldt. Alleen een latere update verandert dit.</translation>
        </message>
        <message>
            <source>When the vault locks is your own choice, up to %1 minutes.</source>
            <translation>Wanneer de kluis vergrendelt kiest u zelf, tot %1 minuten.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n answers needed</source>
            <translation>
                <numerusform>nog %n veld</numerusform>
                <numerusform>nog %n velden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes only on this laptop</source>
            <translation>
                <numerusform>%n wijziging alleen op deze laptop</numerusform>
                <numerusform>%n wijzigingen alleen op deze laptop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines were compared with %1 names, addresses, numbers and secrets.</source>
            <translation>
                <numerusform>%n regel nagekeken op %1 namen, adressen, nummers en geheimen.</numerusform>
                <numerusform>%n regels nagekeken op %1 namen, adressen, nummers en geheimen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps stay on the screen.</source>
            <translation>
                <numerusform>%n stap blijft op het scherm.</numerusform>
                <numerusform>%n stappen blijven op het scherm.</numerusform>
            </translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Nazorg</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Inschatting</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kaartje</translation>
        </message>
        <message>
            <source>Case at a glance</source>
            <translation>Zaak in het kort</translation>
        </message>
        <message>
            <source>Choose a case to see it at a glance.</source>
            <translation>Kies een zaak om die in het kort te zien.</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coördinator</translation>
        </message>
        <message>
            <source>Destroy before %1 %2</source>
            <translation>Vernietigen vóór %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>Discretion check: %n words must go</source>
            <translation>
                <numerusform>Discretiecheck: %n woord moet weg</numerusform>
                <numerusform>Discretiecheck: %n woorden moeten weg</numerusform>
            </translation>
        </message>
        <message>
            <source>Discretion check: nothing found</source>
            <translation>Discretiecheck: geen treffers</translation>
        </message>
        <message>
            <source>Given to the printer. It stands in the register.</source>
            <translation>Aan de printer gegeven. Het blad staat in het register.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ga erheen</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>Interview preparation</source>
            <translation>Verhoorvoorbereiding</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Taal van het blad</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groot</translation>
        </message>
        <message>
            <source>Look out</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>My agreements</source>
            <translation>Mijn afspraken</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>On A4</source>
            <translation>Op A4</translation>
        </message>
        <message>
            <source>Only the first numbers fit on the card.</source>
            <translation>Alleen de eerste nummers passen op het kaartje.</translation>
        </message>
        <message>
            <source>Open case file</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pakket</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Voorbereiding</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Vastgelegd</translation>
        </message>
        <message>
            <source>Safe contact</source>
            <translation>Veilig contact</translation>
        </message>
        <message>
            <source>Safety plan</source>
            <translation>Veiligheidsplan</translation>
        </message>
        <message>
            <source>Saved as PDF. It stands in the register.</source>
            <translation>Bewaard als pdf. Het blad staat in het register.</translation>
        </message>
        <message>
            <source>Sheet that is shown</source>
            <translation>Blad dat getoond wordt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Formaat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>The next talk does not fit on the card and was left off.</source>
            <translation>De volgende afspraak past niet op het kaartje en is weggelaten.</translation>
        </message>
        <message>
            <source>The sheet as it will be printed</source>
            <translation>Het blad zoals het afgedrukt wordt</translation>
        </message>
        <message>
            <source>The whole text of the sheet</source>
            <translation>De hele tekst van het blad</translation>
        </message>
        <message>
            <source>There is no sheet yet</source>
            <translation>Er is nog geen blad</translation>
        </message>
        <message>
            <source>These stay on the screen</source>
            <translation>Deze blijven op het scherm</translation>
        </message>
        <message>
            <source>They apply to this hearing, and would give too much away.</source>
            <translation>Ze gelden voor deze zitting en zouden te veel verraden.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijk</translation>
        </message>
        <message>
            <source>View what stays on the screen</source>
            <translation>Bekijk wat op het scherm blijft</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>What helps does not fit on the card and was left off.</source>
            <translation>Wat helpt past niet op het kaartje en is weggelaten.</translation>
        </message>
        <message>
            <source>Which sheet</source>
            <translation>Welk blad</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>complete, %1</source>
            <translation>volledig, %1</translation>
        </message>
        <message>
            <source>decide first: %1</source>
            <translation>eerst kiezen: %1</translation>
        </message>
        <message>
            <source>draft v%1, %2</source>
            <translation>concept v%1, %2</translation>
        </message>
        <message>
            <source>draft, not in force</source>
            <translation>concept, niet actief</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>van kracht</translation>
        </message>
        <message>
            <source>in preparation</source>
            <translation>in voorbereiding</translation>
        </message>
        <message>
            <source>level since %1</source>
            <translation>niveau sinds %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <translation>nog niet afgesproken</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>niet begonnen</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>nog niet besloten</translation>
        </message>
        <message>
            <source>not made yet</source>
            <translation>nog niet gemaakt</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>pagina %1 van %2</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>the check found something</source>
            <translation>de check vond iets</translation>
        </message>
        <message>
            <source>there is no sheet yet</source>
            <translation>er is nog geen blad</translation>
        </message>
        <message>
            <source>to be reviewed since %1</source>
            <translation>te herzien sinds %1</translation>
        </message>
        <message>
            <source>v%1 in force</source>
            <translation>v%1 actief</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>%1 is not a sheet code. Nothing was changed. Compare it with the sheet, then type it again.</source>
            <translation>%1 is geen bladcode. Er is niets veranderd. Vergelijk hem met het blad en typ hem opnieuw.</translation>
        </message>
        <message>
            <source>A part of the plan in force has not arrived here. Import the missing bundle first. Nothing was printed.</source>
            <translation>Een deel van het actieve plan is hier niet aangekomen. Importeer eerst de ontbrekende bundel. Er is niets gedrukt.</translation>
        </message>
        <message>
            <source>Another sheet got this number meanwhile. Nothing was printed. Make the sheet again.</source>
            <translation>Een ander blad kreeg intussen dit nummer. Er is niets afgedrukt. Maak het blad opnieuw.</translation>
        </message>
        <message>
            <source>Given to the printer.</source>
            <translation>Aan de printer gegeven.</translation>
        </message>
        <message>
            <source>Making the sheets</source>
            <translation>Bladen maken</translation>
        </message>
        <message>
            <source>No code of a sheet from this vault was found in the scan. Type the code instead. Nothing was changed.</source>
            <translation>In de scan staat geen code van een blad uit deze kluis. Typ de code. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>No sheet %1 was printed from this vault. Nothing was changed.</source>
            <translation>Er is geen blad %1 uit deze kluis afgedrukt. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>No version of the safety plan is in force. Put it into force first, then print the copy. Nothing was printed.</source>
            <translation>Er is geen versie van het veiligheidsplan actief. Activeer het eerst en druk dan het exemplaar af. Er is niets gedrukt.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druk af</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Save as PDF?</source>
            <translation>Bewaren als pdf?</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaar als pdf…</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Bewaar het blad</translation>
        </message>
        <message>
            <source>Save the sheets in this folder</source>
            <translation>Bewaar de bladen in deze map</translation>
        </message>
        <message>
            <source>Saved. The file is not encrypted: print it, then delete it there.</source>
            <translation>Bewaard. Het bestand is niet versleuteld: druk het af en wis het daar.</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The file could not be written there. Your work is safe. Choose another place.</source>
            <translation>Het bestand kon daar niet geschreven worden. Uw werk is veilig. Kies een andere plek.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Nothing was printed; the sheet stands in the register. Check the printer, or save it as PDF.</source>
            <translation>De printer nam het blad niet aan. Er is niets afgedrukt; het blad staat in het register. Kijk de printer na, of bewaar het als pdf.</translation>
        </message>
        <message>
            <source>The scan could not be read. Nothing was changed.</source>
            <translation>De scan kon niet worden gelezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The sheet has %1 pages, none of those that were asked for. Nothing was printed.</source>
            <translation>Het blad heeft %1 pagina's en geen daarvan werd gevraagd. Er is niets gedrukt.</translation>
        </message>
        <message>
            <source>The sheet needs the city of the hearing. Nothing was printed. Fill in the city first.</source>
            <translation>Het blad heeft de plaats van de zitting nodig. Er is niets gedrukt. Vul eerst de plaats in.</translation>
        </message>
        <message>
            <source>The sheet needs the day of the hearing. Nothing was printed. Fill in the day first.</source>
            <translation>Het blad heeft de dag van de zitting nodig. Er is niets gedrukt. Vul eerst de dag in.</translation>
        </message>
        <message>
            <source>The sheet needs the day of the talk. Nothing was printed. Fill in the day first.</source>
            <translation>Het blad heeft de dag van het gesprek nodig. Er is niets gedrukt. Vul eerst de dag in.</translation>
        </message>
        <message>
            <source>There is no hearing in this week. Nothing was printed.</source>
            <translation>Er is geen zitting in deze week. Er is niets gedrukt.</translation>
        </message>
        <message>
            <source>There is no printer on this computer. Nothing was printed. Connect one, or save the sheet as PDF and print it elsewhere.</source>
            <translation>Er is geen printer op deze computer. Er is niets afgedrukt. Sluit er een aan, of bewaar het blad als pdf en druk het elders af.</translation>
        </message>
        <message>
            <source>This is not a scan that can be read. Drop a picture or a PDF, or type the code. Nothing was changed.</source>
            <translation>Dit is geen scan die gelezen kan worden. Sleep een afbeelding of een pdf, of typ de code. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This sheet does not come in that size. Choose another size. Nothing was printed.</source>
            <translation>Dit blad bestaat niet in dat formaat. Kies een ander formaat. Er is niets gedrukt.</translation>
        </message>
        <message>
            <source>This sheet says something that must not be on paper. Nothing was printed. Change what was found, then make the sheet again.</source>
            <translation>Op dit blad staat iets dat niet op papier mag. Er is niets afgedrukt. Wijzig wat er gevonden is en maak het blad opnieuw.</translation>
        </message>
        <message>
            <source>Two versions of a part of this sheet exist. Decide first which one holds, then print. Nothing was printed.</source>
            <translation>Van een deel van dit blad zijn er twee versies. Beslis eerst welke geldt en druk dan af. Er is niets afgedrukt.</translation>
        </message>
        <message>
            <source>Whoever finds the file can read it: it is not encrypted. Save it only where it is needed, and delete it afterwards. It is noted in the audit trail.</source>
            <translation>Wie het bestand vindt kan het lezen: het is niet versleuteld. Bewaar het alleen waar het nodig is, en wis het daarna. Het komt in het logboek.</translation>
        </message>
        <message>
            <source>no printer here</source>
            <translation>geen printer hier</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A second person reads the plan</source>
            <translation>Een tweede persoon leest het plan</translation>
        </message>
        <message>
            <source>A witness comes along</source>
            <translation>Er gaat een getuige mee</translation>
        </message>
        <message>
            <source>Act the same day</source>
            <translation>Dezelfde dag handelen</translation>
        </message>
        <message>
            <source>Agreement on sharing has ended: renew or close it</source>
            <translation>Afspraak over delen is afgelopen: verleng of beëindig</translation>
        </message>
        <message>
            <source>Date of the hearing is set: review</source>
            <translation>Zittingsdatum bekend: toetsen</translation>
        </message>
        <message>
            <source>Find out who knows the address</source>
            <translation>Uitzoeken wie het adres kent</translation>
        </message>
        <message>
            <source>High or Acute, or a reason</source>
            <translation>Hoog of Acuut, of een reden</translation>
        </message>
        <message>
            <source>In force without an end date</source>
            <translation>Van kracht zonder einddatum</translation>
        </message>
        <message>
            <source>Missed: write an incident</source>
            <translation>Gemist: leg een incident vast</translation>
        </message>
        <message>
            <source>No assessment that it rests on</source>
            <translation>Geen inschatting waar het op steunt</translation>
        </message>
        <message>
            <source>No contact as agreed: act the same day</source>
            <translation>Geen contact zoals afgesproken: handel dezelfde dag</translation>
        </message>
        <message>
            <source>No measure, and no reason why</source>
            <translation>Geen maatregel, en geen reden waarom</translation>
        </message>
        <message>
            <source>No step is offered for this. Nothing was changed.</source>
            <translation>Hiervoor wordt geen stap aangeboden. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Not tested: false safety</source>
            <translation>Niet getest: schijnveiligheid</translation>
        </message>
        <message>
            <source>Pass on the same day</source>
            <translation>Dezelfde dag doorgeven</translation>
        </message>
        <message>
            <source>Remark not passed on yet</source>
            <translation>Opmerking nog niet doorgegeven</translation>
        </message>
        <message>
            <source>Rests on an older assessment</source>
            <translation>Steunt op een oudere inschatting</translation>
        </message>
        <message>
            <source>Review stands after the end</source>
            <translation>Herziening staat na het einde</translation>
        </message>
        <message>
            <source>Shared against the wish: tell the victim</source>
            <translation>Gedeeld tegen de wens: vertel het aan het slachtoffer</translation>
        </message>
        <message>
            <source>Shared without a legal basis yet</source>
            <translation>Gedeeld zonder grondslag</translation>
        </message>
        <message>
            <source>The word for danger was used: act now</source>
            <translation>Het gevaarwoord viel: handel nu</translation>
        </message>
        <message>
            <source>Unknown, and it matters</source>
            <translation>Onbekend, en het is van belang</translation>
        </message>
        <message>
            <source>V02, and no crisis plan</source>
            <translation>V02, en geen crisisplan</translation>
        </message>
        <message>
            <source>Write an incident</source>
            <translation>Leg een incident vast</translation>
        </message>
    </context>
    <context>
        <name>PromptsCard</name>
        <message>
            <source>Asks for attention</source>
            <translation>Vraagt aandacht</translation>
        </message>
        <message>
            <source>Make a step: %1</source>
            <translation>Maak een stap: %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Toon er nog %n</numerusform>
                <numerusform>Toon er nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Toon minder</translation>
        </message>
        <message>
            <source>Write an incident: %1</source>
            <translation>Leg een incident vast: %1</translation>
        </message>
    </context>
    <context>
        <name>PutOff</name>
        <message>
            <source>Back on its old day</source>
            <translation>Terug op de oude dag</translation>
        </message>
        <message>
            <source>For example 24-11, tomorrow</source>
            <translation>Bijvoorbeeld 24-11, morgen</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Nieuwe dag</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Uitstellen</translation>
        </message>
        <message>
            <source>Put off to %1</source>
            <translation>Uitgesteld tot %1</translation>
        </message>
        <message>
            <source>That day has passed.</source>
            <translation>Die dag is voorbij.</translation>
        </message>
        <message>
            <source>Type a day, for example 24-11.</source>
            <translation>Typ een dag, bijvoorbeeld 24-11.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>QuickNote</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Choose a case</source>
            <translation>Kies een zaak</translation>
        </message>
        <message>
            <source>Choose the case of this note.</source>
            <translation>Kies bij welke zaak deze notitie hoort.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Note saved on this laptop</source>
            <translation>Notitie opgeslagen op deze laptop</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>Times, agreements, who was present. No account of the facts: this may become a case document.</source>
            <translation>Tijden, afspraken, wie erbij was. Geen verslag van de feiten: dit kan een processtuk worden.</translation>
        </message>
        <message>
            <source>Type a few words first.</source>
            <translation>Typ eerst een paar woorden.</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Say why, in a few words.</source>
            <translation>Zeg waarom, in een paar woorden.</translation>
        </message>
        <message>
            <source>Type a few words first.</source>
            <translation>Typ eerst een paar woorden.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A receipt rides along with whatever goes back to who made a bundle.</source>
            <translation>Een ontvangstbewijs gaat mee met wat teruggaat naar de afzender van een bundel.</translation>
        </message>
        <message>
            <source>Bundle %1</source>
            <translation>Bundel %1</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Given or read on</source>
            <translation>Gegeven of gelezen op</translation>
        </message>
        <message>
            <source>Held by %1, of the cases in bundle %2</source>
            <translation>Wat %1 heeft van de zaken in bundel %2</translation>
        </message>
        <message>
            <source>Held here, of the cases in bundle %2 of %1</source>
            <translation>Wat hier is van de zaken in bundel %2 van %1</translation>
        </message>
        <message>
            <source>Held up to</source>
            <translation>Aanwezig t/m</translation>
        </message>
        <message>
            <source>How far each case is held</source>
            <translation>Tot hoever elke zaak er is</translation>
        </message>
        <message>
            <source>In that bundle</source>
            <translation>In die bundel</translation>
        </message>
        <message>
            <source>In the bundle up to</source>
            <translation>In de bundel t/m</translation>
        </message>
        <message>
            <source>No receipt was given or came in yet</source>
            <translation>Er is nog geen ontvangstbewijs gegeven of gekregen</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Ontvangstbewijs</translation>
        </message>
        <message>
            <source>Receipts, given and received</source>
            <translation>Ontvangstbewijzen, gegeven en gekregen</translation>
        </message>
        <message>
            <source>That change</source>
            <translation>Die wijziging</translation>
        </message>
        <message>
            <source>Up to which change of each laptop, and the beginning of the id of that change: as it was when this receipt was given. By now more may be held here.</source>
            <translation>Tot welke wijziging van elke laptop, en het begin van het id van die wijziging: zoals het was toen dit ontvangstbewijs werd gegeven. Intussen kan hier meer zijn.</translation>
        </message>
        <message>
            <source>Up to which change of each laptop, and the beginning of the id of that change: as the next bundle is going to say it.</source>
            <translation>Tot welke wijziging van elke laptop, en het begin van het id van die wijziging: zoals de volgende bundel het gaat zeggen.</translation>
        </message>
        <message>
            <source>Up to which change of each laptop, and the beginning of the id of that change: by the last word that came. Whoever holds less later was put back from a backup, and gets again what it lost.</source>
            <translation>Tot en met welke wijziging van elke laptop, met het begin van het kenmerk van die wijziging: naar het laatste bericht. Wie later minder heeft, is uit een back-up teruggezet en krijgt opnieuw wat daar verloren ging.</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Wat het zegt</translation>
        </message>
        <message>
            <source>What the receipt for bundle %2 of %1 said is held here</source>
            <translation>Wat er volgens het ontvangstbewijs voor bundel %2 van %1 hier is</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>Geschreven bij</translation>
        </message>
        <message>
            <source>another laptop</source>
            <translation>een andere laptop</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>aangekomen</translation>
        </message>
        <message>
            <source>came on %1</source>
            <translation>gekomen op %1</translation>
        </message>
        <message>
            <source>due</source>
            <translation>verschuldigd</translation>
        </message>
        <message>
            <source>given</source>
            <translation>gegeven</translation>
        </message>
        <message>
            <source>held, waits for a choice</source>
            <translation>vastgehouden, wacht op een keuze</translation>
        </message>
        <message>
            <source>in bundle %1</source>
            <translation>in bundel %1</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>geen zaak</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>niet bewaard</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>van %1</translation>
        </message>
        <message>
            <source>received</source>
            <translation>gekregen</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>geweigerd: %1</translation>
        </message>
        <message>
            <source>with the next bundle</source>
            <translation>met de volgende bundel</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>%1 · version %2</source>
            <translation>%1 · versie %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Activate plan</source>
            <translation>Activeer plan</translation>
        </message>
        <message>
            <source>Make final</source>
            <translation>Vaststellen</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Opgeslagen op deze laptop</translation>
        </message>
        <message>
            <source>The assessment is final</source>
            <translation>De inschatting is vastgesteld</translation>
        </message>
        <message>
            <source>The plan is in force</source>
            <translation>Het plan is actief</translation>
        </message>
        <message>
            <source>Written with version %1 of this form; version %2 asks now. Nothing is lost.</source>
            <translation>Ingevuld met versie %1 van dit formulier; nu geldt versie %2. Er gaat niets verloren.</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>%1 names several records: %2. Nothing was changed.</source>
            <translation>%1 is de naam van meer dan één record: %2. Er is niets veranderd.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers are missing or do not fit. Nothing typed is lost.</source>
            <translation>
                <numerusform>%n antwoord ontbreekt of past niet. Wat getypt is blijft staan.</numerusform>
                <numerusform>%n antwoorden ontbreken of passen niet. Wat getypt is blijft staan.</numerusform>
            </translation>
        </message>
        <message>
            <source>A shielded version stayed on another laptop, so it cannot be compared here. Whoever holds both decides. Nothing was changed.</source>
            <translation>Een afgeschermde versie bleef op een andere laptop en is hier dus niet te vergelijken. Wie beide versies heeft, kiest. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Say why the record is withdrawn. Nothing was changed.</source>
            <translation>Zeg waarom het onderdeel wordt ingetrokken. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is no record %1 in this vault. Nothing was changed.</source>
            <translation>Er is geen onderdeel %1 in deze kluis. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This record has not been saved yet. Nothing was changed.</source>
            <translation>Dit onderdeel is nog niet bewaard. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Two versions of a part wait for a decision. Decide first, then activate. Nothing was changed.</source>
            <translation>Twee versies van een deel wachten op een keuze. Beslis eerst en activeer dan. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>What is typed is not part of the plan yet. It is kept as a draft. Save first.</source>
            <translation>Wat getypt is, hoort nog niet bij het plan. Het blijft als concept staan. Bewaar eerst.</translation>
        </message>
        <message>
            <source>“%1” is no question of the form “%2”. Nothing was changed.</source>
            <translation>“%1” is geen vraag van het formulier “%2”. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Four letters of a word are enough</source>
            <translation>Vier letters van een woord zijn genoeg</translation>
        </message>
        <message>
            <source>Headquarters' key opened the vault (escrow). Its owner is told at the next unlock. Choose a passphrase to work in it, or cancel and only look.</source>
            <translation>De kluis is geopend met de sleutel van het hoofdkwartier (escrow). De eigenaar krijgt dat te zien bij de volgende keer ontgrendelen. Kies een wachtwoordzin om erin te werken, of annuleer en kijk alleen.</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Open de kluis</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>De kluis wordt geopend</translation>
        </message>
        <message>
            <source>Recover with the sheet</source>
            <translation>Herstellen met herstelblad</translation>
        </message>
        <message>
            <source>Setting the passphrase</source>
            <translation>De wachtwoordzin wordt ingesteld</translation>
        </message>
        <message>
            <source>The 24 words</source>
            <translation>De 24 woorden</translation>
        </message>
        <message>
            <source>The recovery sheet has 24 words. The number of words typed is %1. Nothing was changed. Type all words in the order of the sheet.</source>
            <translation>Het herstelblad heeft 24 woorden. Het aantal getypte woorden is %1. Er is niets veranderd. Typ alle woorden in de volgorde van het blad.</translation>
        </message>
        <message>
            <source>The sheet opened the vault. Choose a new passphrase now, or you need the sheet again.</source>
            <translation>Het blad heeft de kluis geopend. Kies nu een nieuwe wachtwoordzin, anders is het blad weer nodig.</translation>
        </message>
        <message>
            <source>These words do not belong together: one is another word of the list, or two have changed places. Nothing was changed. Compare each with the sheet.</source>
            <translation>Deze woorden horen niet bij elkaar: er staat een verkeerd woord, of twee woorden zijn verwisseld. Er is niets veranderd. Vergelijk elk woord met het blad.</translation>
        </message>
        <message>
            <source>This is not a whole age key: it begins with AGE-SECRET-KEY-1 and has 74 signs. Nothing was changed. Compare it with the file it came from.</source>
            <translation>Dit is geen hele age-sleutel: die begint met AGE-SECRET-KEY-1 en heeft 74 tekens. Er is niets veranderd. Vergelijk hem met het bestand waar hij uit komt.</translation>
        </message>
        <message>
            <source>Type the 24 words of the recovery sheet, in order, with spaces between.</source>
            <translation>Typ de 24 woorden van het herstelblad, op volgorde, met spaties ertussen.</translation>
        </message>
        <message>
            <source>Type the 24 words of the recovery sheet, in order, with spaces between. Headquarters types those of its own sheet, where this vault lets it (escrow).</source>
            <translation>Typ de 24 woorden van het herstelblad, op volgorde, met spaties ertussen. Het hoofdkwartier typt die van het eigen blad, als deze kluis dat toestaat (escrow).</translation>
        </message>
        <message>
            <source>Word %1 is not a recovery word. Nothing was changed. Compare it with the sheet; the first four letters are enough.</source>
            <translation>Woord %1 is geen herstelwoord. Er is niets veranderd. Vergelijk het met het blad; de eerste vier letters zijn genoeg.</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <source>A vault's name has 1 to %1 letters, digits, spaces and dashes. Nothing was changed.</source>
            <translation>De naam van een kluis heeft 1 tot %1 letters, cijfers, spaties en streepjes. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The keys are gone: nobody opens this vault any more. Some of its files could not be deleted. Delete the folder %1 yourself.</source>
            <translation>De sleutels zijn weg: niemand opent deze kluis nog. Een paar bestanden waren niet te verwijderen. Verwijder de map %1 zelf.</translation>
        </message>
        <message>
            <source>The vault could not be renamed. Nothing was changed.</source>
            <translation>De kluis was niet te hernoemen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>There is a vault or a folder called %1 already. Nothing was changed. Choose another name.</source>
            <translation>Er is al een kluis of een map die %1 heet. Er is niets veranderd. Kies een andere naam.</translation>
        </message>
        <message>
            <source>There is no vault in this folder. Nothing was changed.</source>
            <translation>In deze map staat geen kluis. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Wait %1 seconds, then try again. Nothing was changed.</source>
            <translation>Te veel foute wachtwoordzinnen. Wacht %1 seconden en probeer het opnieuw. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>%1, %2 · %3</source>
            <translation>%1, %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n cases that were erased since were erased again.</source>
            <translation>
                <numerusform>%n zaak die intussen gewist was, is opnieuw gewist.</numerusform>
                <numerusform>%n zaken die intussen gewist waren, zijn opnieuw gewist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes of others could not be proven and stayed behind: ask for their last bundle once more.</source>
            <translation>
                <numerusform>%n wijziging van een ander kon niet worden bewezen en bleef achter: vraag de laatste bundel nog een keer.</numerusform>
                <numerusform>%n wijzigingen van anderen konden niet worden bewezen en bleven achter: vraag hun laatste bundel nog een keer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes stand on parts of the file that cannot be read any more.</source>
            <translation>
                <numerusform>%n wijziging staat op een deel van het bestand dat niet meer te lezen is.</numerusform>
                <numerusform>%n wijzigingen staan op delen van het bestand die niet meer te lezen zijn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n newer changes were taken over.</source>
            <translation>
                <numerusform>%n nieuwere wijziging is overgenomen.</numerusform>
                <numerusform>%n nieuwere wijzigingen zijn overgenomen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Back-up</translation>
        </message>
        <message>
            <source>Choose a backup first.</source>
            <translation>Kies eerst een back-up.</translation>
        </message>
        <message>
            <source>Choose the stick or the folder of a backup</source>
            <translation>Kies de stick of de map van een back-up</translation>
        </message>
        <message>
            <source>Contacts, receipts and the audit trail are those of the backup; the later ones stand in what was set aside.</source>
            <translation>Contacten, ontvangstbewijzen en het logboek zijn die van de back-up; de latere staan in wat apart is gezet.</translation>
        </message>
        <message>
            <source>Copying the backup</source>
            <translation>De back-up kopiëren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>In another folder…</source>
            <translation>In een andere map…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Nothing can be read of the store that was set aside, so nothing newer could be taken over. The restored vault is whole. What went along in bundles can come back from headquarters.</source>
            <translation>Van wat apart is gezet is niets te lezen, dus is er niets nieuwers overgenomen. De teruggezette kluis is heel. Wat in bundels is meegegeven, kan van het hoofdkwartier terugkomen.</translation>
        </message>
        <message>
            <source>Nothing newer was taken over. You can still do it in Settings.</source>
            <translation>Er is niets nieuwers overgenomen. Dat kan later nog bij Beheer.</translation>
        </message>
        <message>
            <source>Passphrase, or the 24 words of the recovery sheet</source>
            <translation>Wachtzin, of de 24 woorden van het herstelblad</translation>
        </message>
        <message>
            <source>Reading what was set aside</source>
            <translation>Lezen wat apart is gezet</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Een back-up terugzetten</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>Zet de back-up terug</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>De back-up terugzetten</translation>
        </message>
        <message>
            <source>Take over what is newer and still verifies</source>
            <translation>Neem over wat nieuwer is en nog klopt</translation>
        </message>
        <message>
            <source>Taking over newer changes</source>
            <translation>Nieuwere wijzigingen overnemen</translation>
        </message>
        <message>
            <source>The backup is back</source>
            <translation>De back-up staat terug</translation>
        </message>
        <message>
            <source>The backup is restored. The store that was there before is set aside in %1; it opens with the same passphrase. Keep it until you know that nothing is missing, then delete it in Settings, Backups.</source>
            <translation>De back-up is teruggezet. Wat er eerst stond, is apart gezet in %1; het gaat open met dezelfde wachtwoordzin. Houd het tot je weet dat er niets ontbreekt, en verwijder het dan bij Beheer, Back-ups.</translation>
        </message>
        <message>
            <source>The backup is restored. There was nothing to set aside.</source>
            <translation>De back-up is teruggezet. Er was niets om apart te zetten.</translation>
        </message>
        <message>
            <source>The store as it is now is set aside in the folder of the vault; nothing is deleted. What was done after the backup was made is not in it, unless you take it over.</source>
            <translation>Wat er nu staat, wordt apart gezet in de map van de kluis; er wordt niets verwijderd. Wat na de back-up is gedaan, staat er niet in, tenzij je het overneemt.</translation>
        </message>
        <message>
            <source>The vault is restored on this machine, as a new device. Give out its new contact card and let others compare the fingerprint by telephone; until then they cannot read what you send.</source>
            <translation>De kluis staat nu op deze machine, als nieuw apparaat. Geef de nieuwe contactkaart af en laat anderen de vingerafdruk telefonisch vergelijken; tot die tijd kunnen zij niet lezen wat je stuurt.</translation>
        </message>
        <message>
            <source>The vault signs with a new key now, so others do not know it yet. Give them this card on a stick and read the six groups out by telephone. Until they compared them they cannot read what you send. What they send with the old card you can still read.</source>
            <translation>De kluis tekent nu met een nieuwe sleutel, dus anderen kennen hem nog niet. Geef hun deze kaart op een stick en lees de zes groepen telefonisch voor. Tot zij die hebben vergeleken, kunnen zij niet lezen wat je stuurt. Wat zij met de oude kaart sturen, kun je nog lezen.</translation>
        </message>
        <message>
            <source>There is no backup any more. Nothing was changed. Choose another.</source>
            <translation>Deze back-up is er niet meer. Er is niets veranderd. Kies een andere.</translation>
        </message>
        <message>
            <source>There is no backup in this folder. Nothing was changed. Choose the folder that a backup was made to: its name is a date and a time.</source>
            <translation>In deze map staat geen back-up. Er is niets veranderd. Kies de map waarin de back-up is gemaakt: de naam is een datum en een tijd.</translation>
        </message>
        <message>
            <source>There is no vault here yet. The backup becomes the vault of this laptop, as a new device: you give out its contact card anew, and others compare it by telephone.</source>
            <translation>Hier is nog geen kluis. De back-up wordt de kluis van deze laptop, als nieuw apparaat: je geeft de contactkaart opnieuw af, en anderen vergelijken die telefonisch.</translation>
        </message>
        <message>
            <source>This backup is damaged. Nothing was changed; your vault is as it was. Choose another backup.</source>
            <translation>Deze back-up is beschadigd. Er is niets veranderd; je kluis is zoals hij was. Kies een andere back-up.</translation>
        </message>
        <message>
            <source>This backup is of another vault. Nothing was changed. Restore it into a folder of its own.</source>
            <translation>Deze back-up is van een andere kluis. Er is niets veranderd. Zet hem terug in een eigen map.</translation>
        </message>
        <message>
            <source>This folder is not empty and holds no vault. Nothing was changed. Choose a new or empty folder.</source>
            <translation>Deze map is niet leeg en er staat geen kluis in. Er is niets veranderd. Kies een nieuwe of lege map.</translation>
        </message>
        <message>
            <source>This laptop is a new device</source>
            <translation>Deze laptop is een nieuw apparaat</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Typ eerst de wachtwoordzin.</translation>
        </message>
        <message>
            <source>choose a folder</source>
            <translation>kies een map</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 That they were there stays to be seen, what they said does not. Older backups go and the keys are replaced.</source>
            <translation>%1 Dat ze er waren blijft te zien, wat er stond niet. Oudere back-ups gaan weg en de sleutels worden vervangen.</translation>
        </message>
        <message>
            <source>%1, by %2: %3</source>
            <translation>%1, door %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 after %3</source>
            <translation>%1: %2 na %3</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals to wipe or to look again are due.</source>
            <translation>
                <numerusform>%n voorstel om te wissen of opnieuw te kijken wacht op jou.</numerusform>
                <numerusform>%n voorstellen om te wissen of opnieuw te kijken wachten op jou.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded answers of %1 are wiped for good.</source>
            <translation>
                <numerusform>%n afgeschermd antwoord van %1 wordt voorgoed gewist.</numerusform>
                <numerusform>%n afgeschermde antwoorden van %1 worden voorgoed gewist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>A yes does</source>
            <translation>Een ja doet</translation>
        </message>
        <message>
            <source>An unsaved draft of %1 is dropped.</source>
            <translation>Een concept van %1 dat niet bewaard is, vervalt.</translation>
        </message>
        <message>
            <source>Book a sheet in</source>
            <translation>Blad inboeken</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Choose a day in the future. Nothing was changed.</source>
            <translation>Kies een dag in de toekomst. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Drop the draft…</source>
            <translation>Concept laten vervallen…</translation>
        </message>
        <message>
            <source>Erase the case…</source>
            <translation>Zaak wissen…</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>Hier gewist</translation>
        </message>
        <message>
            <source>Keep longer…</source>
            <translation>Langer bewaren…</translation>
        </message>
        <message>
            <source>Keeping and wiping</source>
            <translation>Bewaren en wissen</translation>
        </message>
        <message>
            <source>Kept until %1</source>
            <translation>Bewaard tot %1</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Bekijk ze</translation>
        </message>
        <message>
            <source>Looked at: keep until…</source>
            <translation>Bekeken: bewaren tot…</translation>
        </message>
        <message>
            <source>Looking what is due</source>
            <translation>Kijken wat nu moet</translation>
        </message>
        <message>
            <source>Nothing is due within a year.</source>
            <translation>Er loopt binnen een jaar geen termijn af.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>Say why it is kept longer. Nothing was changed.</source>
            <translation>Zeg waarom het langer wordt bewaard. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Sheet %1</source>
            <translation>Blad %1</translation>
        </message>
        <message>
            <source>Show the cases</source>
            <translation>Toon de zaken</translation>
        </message>
        <message>
            <source>Something typed in %1 is not saved yet. Save it or drop it first. Nothing was changed.</source>
            <translation>In %1 staat tekst die nog niet bewaard is. Bewaar die of laat haar vervallen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The keys are replaced, so the passphrase is asked again.</source>
            <translation>De sleutels worden vervangen, dus wordt de wachtwoordzin opnieuw gevraagd.</translation>
        </message>
        <message>
            <source>The rules</source>
            <translation>De regels</translation>
        </message>
        <message>
            <source>There is no proposal “%1” (any more). Nothing was changed.</source>
            <translation>Er is geen voorstel “%1” (meer). Er is niets veranderd.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What is due by the rules, and what will be within a year. Nothing is wiped without your yes, and wiping is real: older backups go and the keys are replaced.</source>
            <translation>Wat volgens de regels nu moet, en wat binnen een jaar komt. Zonder jouw ja wordt niets gewist, en wissen is echt: oudere back-ups gaan weg en de sleutels worden vervangen.</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Wiped, and the keys are replaced</source>
            <translation>Gewist, en de sleutels zijn vervangen</translation>
        </message>
        <message>
            <source>Wipe…</source>
            <translation>Wissen…</translation>
        </message>
        <message>
            <source>Wiping</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>book the sheet in</source>
            <translation>het blad inboeken</translation>
        </message>
        <message>
            <source>drop the draft</source>
            <translation>het concept laten vervallen</translation>
        </message>
        <message>
            <source>due</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>erase the case</source>
            <translation>de zaak wissen</translation>
        </message>
        <message>
            <source>erased by %1</source>
            <translation>gewist door %1</translation>
        </message>
        <message>
            <source>kept: %1</source>
            <translation>bewaard: %1</translation>
        </message>
        <message>
            <source>longest time of the law</source>
            <translation>langste tijd van de wet</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>opnieuw bekijken</translation>
        </message>
        <message numerus="yes">
            <source>wipe %n shielded answers</source>
            <translation>
                <numerusform>%n afgeschermd antwoord wissen</numerusform>
                <numerusform>%n afgeschermde antwoorden wissen</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is not wiped here: a case is erased, a sheet is booked in. Nothing was changed.</source>
            <translation>“%1” wordt hier niet gewist: een zaak wis je vanuit de zaak, een blad boek je in. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Reviews</name>
        <message>
            <source>%1: the next review is due by %2.</source>
            <translation>%1: de volgende toets is uiterlijk %2.</translation>
        </message>
        <message>
            <source>%1: the review is due, by %2.</source>
            <translation>%1: er moet getoetst worden, uiterlijk %2.</translation>
        </message>
        <message>
            <source>%1: the review is overdue, it was due by %2.</source>
            <translation>%1: de toets is te laat, de uiterste dag was %2.</translation>
        </message>
        <message>
            <source>Back to the reviews</source>
            <translation>Terug naar de toetsen</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>New review</source>
            <translation>Nieuwe toets</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>No reviews yet.</source>
            <translation>Nog geen toetsen.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Coordinator</source>
            <translation>Coördinator</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Vervanger</translation>
        </message>
        <message>
            <source>Headquarters</source>
            <translation>Hoofdkwartier</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Little room is left</source>
            <translation>Er is weinig ruimte over</translation>
        </message>
        <message>
            <source>Only %1 is free on the disk of this vault; an import or a backup may need %2. Your work is safe. Free some space before you go on.</source>
            <translation>Op de schijf van deze kluis is nog maar %1 vrij; een import of een back-up kan %2 nodig hebben. Het werk is veilig. Maak eerst ruimte vrij.</translation>
        </message>
        <message>
            <source>Only %1 is free where this is to be written; it may need up to %2. Your work is safe. Free some space there, or choose another place.</source>
            <translation>Op de gekozen plek is nog maar %1 vrij; er kan tot %2 nodig zijn. Het werk is veilig. Maak daar ruimte vrij, of kies een andere plek.</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message>
            <source>%1 at %2</source>
            <translation>%1 om %2</translation>
        </message>
        <message>
            <source>%1 at %2, correct the time</source>
            <translation>%1 om %2, tijd aanpassen</translation>
        </message>
        <message>
            <source>%1 now</source>
            <translation>%1 nu</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2 critical</source>
            <translation>%1, %2 kritiek</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: type the time</source>
            <translation>%1: typ de tijd</translation>
        </message>
        <message numerus="yes">
            <source>%n questions about the day are open. The figures count them.</source>
            <translation>
                <numerusform>%n vraag over de dag staat open. De cijfers tellen ze mee.</numerusform>
                <numerusform>%n vragen over de dag staan open. De cijfers tellen ze mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n stap</numerusform>
                <numerusform>%n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>24-11</source>
            <translation>24-11</translation>
        </message>
        <message>
            <source>9:30 or 930</source>
            <translation>9:30 of 930</translation>
        </message>
        <message>
            <source>Back to the checklist</source>
            <translation>Terug naar de checklist</translation>
        </message>
        <message>
            <source>Book the sheet in…</source>
            <translation>Blad inboeken…</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Break over at %1</source>
            <translation>Pauze voorbij om %1</translation>
        </message>
        <message>
            <source>Break since %1</source>
            <translation>Pauze sinds %1</translation>
        </message>
        <message>
            <source>Break taken back</source>
            <translation>Pauze teruggenomen</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Tijd aanpassen</translation>
        </message>
        <message>
            <source>Day on the sheet</source>
            <translation>Dag op het blad</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Everything on the sheet is taken over.</source>
            <translation>Alles van het blad is overgenomen.</translation>
        </message>
        <message>
            <source>How the day went</source>
            <translation>Hoe de dag verliep</translation>
        </message>
        <message>
            <source>In the courtroom</source>
            <translation>Nu in de zaal</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>Laatste: %1</translation>
        </message>
        <message>
            <source>Leave open</source>
            <translation>Open laten</translation>
        </message>
        <message>
            <source>N/a</source>
            <translation>N.v.t.</translation>
        </message>
        <message>
            <source>Never what is said in the courtroom.</source>
            <translation>Nooit wat er in de zaal gezegd is.</translation>
        </message>
        <message>
            <source>Next stage</source>
            <translation>Volgend onderdeel</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Hierna: %1</translation>
        </message>
        <message>
            <source>No sheet of this hearing is out</source>
            <translation>Van deze zitting is geen blad onderweg</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Niet van toepassing</translation>
        </message>
        <message>
            <source>Not applicable: %1</source>
            <translation>Niet van toepassing: %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Notitie opgeslagen</translation>
        </message>
        <message>
            <source>Note to the step</source>
            <translation>Notitie bij de stap</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Voorbij</translation>
        </message>
        <message>
            <source>Previous stage</source>
            <translation>Vorig onderdeel</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druk af</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>Sheet %1 is booked in</source>
            <translation>Blad %1 is ingeboekt</translation>
        </message>
        <message>
            <source>Space ticks · N = n/a · Ctrl+Z back</source>
            <translation>Spatie vinkt af · N = n.v.t. · Ctrl+Z terug</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Take over from paper</source>
            <translation>Van papier overnemen</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Teruggenomen: %1</translation>
        </message>
        <message>
            <source>Taken over: %1</source>
            <translation>Overgenomen: %1</translation>
        </message>
        <message>
            <source>Taking over from paper</source>
            <translation>Van papier overnemen</translation>
        </message>
        <message>
            <source>The break goes on</source>
            <translation>De pauze gaat door</translation>
        </message>
        <message>
            <source>The steps of the sheet, in its order. Type the time that is written there, or nothing, and press Enter. Down leaves a step open.</source>
            <translation>De stappen van het blad, in dezelfde volgorde. Typ de tijd die erop staat, of niets, en druk op Enter. Pijl omlaag laat een stap open.</translation>
        </message>
        <message>
            <source>Tick off</source>
            <translation>Afvinken</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Afgevinkt</translation>
        </message>
        <message>
            <source>Ticked off: %1</source>
            <translation>Afgevinkt: %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Time corrected</source>
            <translation>Tijd aangepast</translation>
        </message>
        <message>
            <source>Time on the sheet</source>
            <translation>Tijd op het blad</translation>
        </message>
        <message>
            <source>Time taken back</source>
            <translation>Tijd teruggenomen</translation>
        </message>
        <message>
            <source>Times of the day</source>
            <translation>Tijden van de dag</translation>
        </message>
        <message>
            <source>Time…</source>
            <translation>Tijd…</translation>
        </message>
        <message>
            <source>Two versions of this step exist. Choose one first.</source>
            <translation>Van deze stap bestaan twee versies. Kies er eerst een.</translation>
        </message>
        <message>
            <source>Type a day, for example 24-11, or leave it empty.</source>
            <translation>Typ een dag, bijvoorbeeld 24-11, of laat het leeg.</translation>
        </message>
        <message>
            <source>Type a time, for example 9:30, or leave it empty.</source>
            <translation>Typ een tijd, bijvoorbeeld 9:30, of laat het leeg.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan</translation>
        </message>
        <message>
            <source>When was it done?</source>
            <translation>Wanneer is het gedaan?</translation>
        </message>
        <message>
            <source>Write down times, measures and incidents. Never what is said.</source>
            <translation>Noteer tijden, maatregelen en incidenten. Nooit wat er gezegd is.</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>kritiek</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>n/a</source>
            <translation>n.v.t.</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>niet van toepassing</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>planned %1</source>
            <translation>gepland %1</translation>
        </message>
        <message>
            <source>two versions, decide first</source>
            <translation>twee versies, eerst kiezen</translation>
        </message>
    </context>
    <context>
        <name>SaveFoot</name>
        <message>
            <source>Draft, not yet saved</source>
            <translation>Concept, nog niet bewaard</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoek</translation>
        </message>
        <message>
            <source>Find case, sheet or command</source>
            <translation>Zoek zaak, blad of opdracht</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Hulppagina</translation>
        </message>
        <message>
            <source>Include earlier answers</source>
            <translation>Ook eerdere antwoorden</translation>
        </message>
        <message>
            <source>Nothing found. Fewer letters find more.</source>
            <translation>Niets gevonden. Met minder letters vind je meer.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Zoekresultaten</translation>
        </message>
        <message>
            <source>Sheet %1</source>
            <translation>Blad %1</translation>
        </message>
        <message>
            <source>earlier answer</source>
            <translation>eerder antwoord</translation>
        </message>
    </context>
    <context>
        <name>SecondUnlock</name>
        <message>
            <source>This field is shielded. It is shown for 5 minutes.</source>
            <translation>Dit veld is afgeschermd. Het wordt 5 minuten getoond.</translation>
        </message>
    </context>
    <context>
        <name>Secret</name>
        <message>
            <source>Fill in again</source>
            <translation>Opnieuw invullen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verberg</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>shielded value, hidden</source>
            <translation>afgeschermde waarde, verborgen</translation>
        </message>
        <message>
            <source>stayed on the laptop where it was written</source>
            <translation>bleef op de laptop waar het geschreven is</translation>
        </message>
        <message>
            <source>wiped</source>
            <translation>gewist</translation>
        </message>
        <message>
            <source>wiped on %1</source>
            <translation>gewist op %1</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <source>%n still needed</source>
            <translation>
                <numerusform>nog %n nodig</numerusform>
                <numerusform>nog %n nodig</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Type the passphrase again to see shielded fields. Your work is safe.</source>
            <translation>Typ de wachtwoordzin opnieuw om afgeschermde velden te zien. Uw werk is veilig.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message numerus="yes">
            <source>Allow them for %n minutes</source>
            <translation>
                <numerusform>%n minuut toestaan</numerusform>
                <numerusform>%n minuten toestaan</numerusform>
            </translation>
        </message>
        <message>
            <source>Also Ctrl++ and Ctrl+-</source>
            <translation>Ook Ctrl++ en Ctrl+-</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Back-ups</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Collega's</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Courthouses</source>
            <translation>Gerechtsgebouwen</translation>
        </message>
        <message>
            <source>Keeping and wiping</source>
            <translation>Bewaren en wissen</translation>
        </message>
        <message>
            <source>Keys and recovery</source>
            <translation>Sleutels en herstel</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Taal en beeld</translation>
        </message>
        <message>
            <source>Lock when nobody is there</source>
            <translation>Vergrendelen als er niemand is</translation>
        </message>
        <message>
            <source>Name, unit, role</source>
            <translation>Naam, eenheid, rol</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Kantoor</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Onderdelen van Beheer</translation>
        </message>
        <message>
            <source>Refuse them again now</source>
            <translation>Nu weer tegenhouden</translation>
        </message>
        <message>
            <source>Screenshots</source>
            <translation>Schermafdrukken</translation>
        </message>
        <message numerus="yes">
            <source>Set by headquarters: at most %n minutes.</source>
            <translation>
                <numerusform>Ingesteld door het hoofdkwartier: hoogstens %n minuut.</numerusform>
                <numerusform>Ingesteld door het hoofdkwartier: hoogstens %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is being typed is kept; Ctrl+L locks at once</source>
            <translation>Wat getypt wordt blijft bewaard; Ctrl+L vergrendelt meteen</translation>
        </message>
        <message numerus="yes">
            <source>after %n minutes</source>
            <translation>
                <numerusform>na %n minuut</numerusform>
                <numerusform>na %n minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n verlopen</numerusform>
                <numerusform>%n verlopen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n went along</source>
            <translation>
                <numerusform>%n ging mee</numerusform>
                <numerusform>%n gingen mee</numerusform>
            </translation>
        </message>
        <message>
            <source>Against the wish</source>
            <translation>Tegen de wens</translation>
        </message>
        <message>
            <source>Back to the agreements</source>
            <translation>Terug naar de afspraken</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Bundel</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beëindigd</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Eindigt op</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Van kracht</translation>
        </message>
        <message>
            <source>Left this laptop</source>
            <translation>Van deze laptop gegaan</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Grondslag</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nieuwe afspraak</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Nog niet gevraagd</translation>
        </message>
        <message>
            <source>Nothing is shared with anybody yet.</source>
            <translation>Er wordt nog met niemand iets gedeeld.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Delen</translation>
        </message>
        <message>
            <source>Shielded fields</source>
            <translation>Afgeschermde velden</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Take back for the victim</source>
            <translation>Intrekken voor het slachtoffer</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>Taken back. From now on nothing is shared for this.</source>
            <translation>Ingetrokken. Vanaf nu wordt hiervoor niets meer gedeeld.</translation>
        </message>
        <message>
            <source>The agreement is as it was.</source>
            <translation>De afspraak is weer zoals hij was.</translation>
        </message>
        <message>
            <source>The bundles in which this case went to somebody. Sheets stand under Paper.</source>
            <translation>De bundels waarin deze zaak naar iemand ging. Bladen staan bij Papier.</translation>
        </message>
        <message>
            <source>This case is in no bundle yet.</source>
            <translation>Deze zaak zit nog in geen bundel.</translation>
        </message>
        <message>
            <source>This was taken back already. Nothing was changed.</source>
            <translation>Dit was al ingetrokken. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Welke gegevens</translation>
        </message>
        <message>
            <source>With whom, for what</source>
            <translation>Met wie, waarvoor</translation>
        </message>
        <message>
            <source>against the wish: %1</source>
            <translation>tegen de wens: %1</translation>
        </message>
        <message>
            <source>bundle %1</source>
            <translation>bundel %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bevestigd</translation>
        </message>
        <message>
            <source>limits: %1</source>
            <translation>grenzen: %1</translation>
        </message>
        <message>
            <source>stayed here</source>
            <translation>bleven hier</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>ingetrokken %1</translation>
        </message>
        <message>
            <source>written</source>
            <translation>geschreven</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Close</source>
            <translation>Sluit</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
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
            <source>%1 can open this vault (escrow)</source>
            <translation>%1 kan deze kluis openen (escrow)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n changes not yet in a bundle</source>
            <translation>
                <numerusform>%n wijziging nog niet in een bundel</numerusform>
                <numerusform>%n wijzigingen nog niet in een bundel</numerusform>
            </translation>
        </message>
        <message>
            <source>Locks in %1</source>
            <translation>Vergrendelt over %1</translation>
        </message>
        <message>
            <source>Not saved yet, kept as a draft</source>
            <translation>Nog niet bewaard, als concept onthouden</translation>
        </message>
        <message>
            <source>Saved on this laptop · %1</source>
            <translation>Opgeslagen op deze laptop · %1</translation>
        </message>
        <message>
            <source>State of the program</source>
            <translation>Staat van het programma</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>Kluis %1</translation>
        </message>
        <message>
            <source>escrow</source>
            <translation>escrow</translation>
        </message>
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>oudste %n dag</numerusform>
                <numerusform>oudste %n dagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepSet</name>
        <message numerus="yes">
            <source>%n days after</source>
            <translation>
                <numerusform>%n dag erna</numerusform>
                <numerusform>%n dagen erna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days before</source>
            <translation>
                <numerusform>%n dag ervoor</numerusform>
                <numerusform>%n dagen ervoor</numerusform>
            </translation>
        </message>
        <message>
            <source>Add steps</source>
            <translation>Voeg stappen toe</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>Ervoor of erna</translation>
        </message>
        <message>
            <source>No step is chosen.</source>
            <translation>Er is geen stap gekozen.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Steps around it</source>
            <translation>Stappen eromheen</translation>
        </message>
        <message>
            <source>They move with it; whoever changes one is asked first.</source>
            <translation>Ze gaan mee als de dag verandert; bij een stap die met de hand is aangepast wordt het eerst gevraagd.</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Gewenst</translation>
        </message>
        <message>
            <source>not wanted</source>
            <translation>niet gewenst</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>de dag zelf</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>staat er al</translation>
        </message>
        <message>
            <source>wanted</source>
            <translation>gewenst</translation>
        </message>
    </context>
    <context>
        <name>StepSets</name>
        <message>
            <source>No step was chosen. Nothing was changed.</source>
            <translation>Er is geen stap gekozen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This has no day that can be moved. Nothing was changed.</source>
            <translation>Dit heeft geen dag die te verplaatsen is. Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n te laat</numerusform>
                <numerusform>%n te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>No open steps.</source>
            <translation>Geen open stappen.</translation>
        </message>
        <message>
            <source>Open steps</source>
            <translation>Open stappen</translation>
        </message>
        <message>
            <source>Say what is to be done. Nothing was changed.</source>
            <translation>Zeg wat er moet gebeuren. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Stap %1 van %2: %3</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>The note is empty. Nothing was changed.</source>
            <translation>De notitie is leeg. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>This is no step. Nothing was changed.</source>
            <translation>Dit is geen stap. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>put off: %1</source>
            <translation>uitgesteld: %1</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>Building the overviews anew</source>
            <translation>De overzichten opnieuw opbouwen</translation>
        </message>
        <message>
            <source>Something was being written to the vault at the same time. Nothing was changed. Try again in a moment.</source>
            <translation>Er werd tegelijk iets in de kluis geschreven. Er is niets veranderd. Probeer het zo nog eens.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; what was saved before is safe. Free some space and try again.</source>
            <translation>De schijf is vol. Er is niets veranderd; wat eerder is bewaard, is veilig. Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The disk refused to read or write. Nothing was changed; what was saved before is safe. Check the disk and its free space, and try again.</source>
            <translation>De schijf weigerde te lezen of te schrijven. Er is niets veranderd; wat eerder is bewaard, is veilig. Controleer de schijf en de vrije ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The store is busy with other work. Nothing was changed. Try again in a moment.</source>
            <translation>De opslag is met ander werk bezig. Er is niets veranderd. Probeer het zo meteen opnieuw.</translation>
        </message>
        <message>
            <source>The store is damaged. Nothing was changed. Check the vault, and restore a backup if the check says so.</source>
            <translation>De opslag is beschadigd. Er is niets veranderd. Controleer de kluis en zet een back-up terug als de controle dat zegt.</translation>
        </message>
        <message>
            <source>The vault cannot be written here. Nothing was changed. Check that the disk and the folder are not read-only.</source>
            <translation>Hier kan niet in de kluis worden geschreven. Er is niets veranderd. Controleer of de schijf en de map niet alleen-lezen zijn.</translation>
        </message>
        <message>
            <source>This cannot be shown: the vault was last opened with an older version of the program, and a damaged vault is not brought up to date. Nothing was changed. Restore a backup, or read it with the older version.</source>
            <translation>Dit kan niet worden getoond: de kluis is het laatst geopend met een oudere versie van het programma, en een beschadigde kluis wordt niet bijgewerkt. Er is niets veranderd. Zet een back-up terug, of lees de kluis met de oudere versie.</translation>
        </message>
        <message>
            <source>This file is not a store of this vault. It was left as it is. Choose another folder, or restore a backup.</source>
            <translation>Dit bestand is niet de opslag van deze kluis. Het is niet aangeraakt. Kies een andere map of zet een back-up terug.</translation>
        </message>
        <message>
            <source>This vault is open for reading only. Nothing was changed. Restore a backup to work in it again.</source>
            <translation>Deze kluis is alleen geopend om te lezen. Er is niets veranderd. Zet een back-up terug om er weer in te werken.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (format %1; this version reads up to %2). It was left as it is. Install the newer version.</source>
            <translation>Deze kluis is geschreven met een nieuwere versie van het programma (formaat %1; deze versie leest tot en met %2). Ze is niet aangeraakt. Installeer de nieuwere versie.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 van %3</translation>
        </message>
        <message>
            <source>Accompanied today · %1</source>
            <translation>Begeleid vandaag · %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Case in short</source>
            <translation>De zaak in het kort</translation>
        </message>
        <message>
            <source>Emergency plan</source>
            <translation>Noodplan</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Safe contact</source>
            <translation>Veilig contact</translation>
        </message>
        <message>
            <source>Tick off</source>
            <translation>Afvinken</translation>
        </message>
        <message>
            <source>decide first</source>
            <translation>eerst kiezen</translation>
        </message>
        <message>
            <source>do not call now</source>
            <translation>nu niet bellen</translation>
        </message>
        <message>
            <source>handed over to %1, read only</source>
            <translation>overgedragen aan %1, alleen lezen</translation>
        </message>
        <message>
            <source>no assessment yet</source>
            <translation>nog geen inschatting</translation>
        </message>
        <message>
            <source>no next step</source>
            <translation>geen volgende stap</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <translation>nog niet afgesproken</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>nog niet bewaard</translation>
        </message>
        <message>
            <source>review by %1</source>
            <translation>herzien vóór %1</translation>
        </message>
        <message>
            <source>safe window now</source>
            <translation>nu veilig tijdvak</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>this stage is done</source>
            <translation>dit onderdeel is klaar</translation>
        </message>
        <message>
            <source>two versions, decide first</source>
            <translation>twee versies, eerst kiezen</translation>
        </message>
    </context>
    <context>
        <name>Synthetic</name>
        <message>
            <source>Making invented cases</source>
            <translation>Verzonnen zaken worden gemaakt</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Tabs to the left</source>
            <translation>Tabbladen links</translation>
        </message>
        <message>
            <source>Tabs to the right</source>
            <translation>Tabbladen rechts</translation>
        </message>
    </context>
    <context>
        <name>TakeIn</name>
        <message>
            <source>Book in</source>
            <translation>Boek in</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Vernietigd</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Ingeleverd</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Wat ermee gebeurd is</translation>
        </message>
        <message>
            <source>What became of the paper?</source>
            <translation>Wat is er met het papier gebeurd?</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>%1 did not work</source>
            <translation>%1 werkte niet</translation>
        </message>
        <message>
            <source>%1 in force</source>
            <translation>%1 van kracht</translation>
        </message>
        <message>
            <source>%1 tested</source>
            <translation>%1 getest</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Inschatting</translation>
        </message>
        <message>
            <source>Assessment: %1</source>
            <translation>Inschatting: %1</translation>
        </message>
        <message>
            <source>Contact: %1</source>
            <translation>Contact: %1</translation>
        </message>
        <message>
            <source>End of custody was expected</source>
            <translation>Einde detentie was verwacht</translation>
        </message>
        <message>
            <source>Level to %1</source>
            <translation>Niveau naar %1</translation>
        </message>
        <message>
            <source>Own number: %1</source>
            <translation>Eigen cijfer %1</translation>
        </message>
        <message>
            <source>Safety plan version %1 in force</source>
            <translation>Veiligheidsplan versie %1 van kracht</translation>
        </message>
        <message>
            <source>Sharing agreed: %1</source>
            <translation>Delen afgesproken: %1</translation>
        </message>
        <message>
            <source>Sharing taken back: %1</source>
            <translation>Delen ingetrokken: %1</translation>
        </message>
        <message>
            <source>Sheet on paper: %1</source>
            <translation>Blad op papier: %1</translation>
        </message>
        <message>
            <source>Suspension or release expected</source>
            <translation>Schorsing of vrijlating verwacht</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>door %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bevestigd</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>bevestigd door %1</translation>
        </message>
        <message>
            <source>in bundle %1</source>
            <translation>in bundel %1</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>alleen hier</translation>
        </message>
        <message>
            <source>read by %1</source>
            <translation>meegelezen door %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>aan %1</translation>
        </message>
        <message>
            <source>told to: %1</source>
            <translation>verteld aan: %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>loopt tot %1</translation>
        </message>
    </context>
    <context>
        <name>Titles</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A record of a newer version of the program</source>
            <translation>Een onderdeel van een nieuwere versie van het programma</translation>
        </message>
        <message>
            <source>Decision expected: %1</source>
            <translation>Beslissing verwacht: %1</translation>
        </message>
        <message>
            <source>Ends: %1</source>
            <translation>Loopt af: %1</translation>
        </message>
        <message>
            <source>Review the assessment</source>
            <translation>Inschatting herzien</translation>
        </message>
        <message>
            <source>Review the safety plan</source>
            <translation>Veiligheidsplan herzien</translation>
        </message>
        <message>
            <source>Review: %1</source>
            <translation>Herzien: %1</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 van %2 klaar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n choices needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n te laat</numerusform>
                <numerusform>%n te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions about the day</source>
            <translation>
                <numerusform>%n vraag over de dag</numerusform>
                <numerusform>%n vragen over de dag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets not booked in</source>
            <translation>
                <numerusform>%n blad niet verwerkt</numerusform>
                <numerusform>%n bladen niet verwerkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n today</source>
            <translation>
                <numerusform>%n vandaag</numerusform>
                <numerusform>%n vandaag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>En nog %n</numerusform>
                <numerusform>En nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Aandacht</translation>
        </message>
        <message>
            <source>Book a sheet in</source>
            <translation>Blad verwerken</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Cases that ask for attention</source>
            <translation>Zaken die aandacht vragen</translation>
        </message>
        <message>
            <source>Checklist of %1</source>
            <translation>Checklist %1</translation>
        </message>
        <message>
            <source>Confirmed by headquarters</source>
            <translation>Bevestigd door hoofdkwartier</translation>
        </message>
        <message>
            <source>Destroy it before %1 %2.</source>
            <translation>Vernietigen vóór %1 %2.</translation>
        </message>
        <message>
            <source>Destroying it before %1 %2 is overdue.</source>
            <translation>Vernietigen vóór %1 %2 is verlopen.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Uitwisseling</translation>
        </message>
        <message>
            <source>Hearing within 24 hours</source>
            <translation>Zitting binnen 24 uur</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>Hoe ging het?</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>In een bundel</translation>
        </message>
        <message>
            <source>In bundle %1 (%2)</source>
            <translation>In bundel %1 (%2)</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Make a bundle</source>
            <translation>Bundel maken</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Nieuwe zaak</translation>
        </message>
        <message>
            <source>Next 7 days</source>
            <translation>Komende 7 dagen</translation>
        </message>
        <message>
            <source>No sheets are out.</source>
            <translation>Er zijn geen bladen onderweg.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Nothing now</source>
            <translation>Nu niets</translation>
        </message>
        <message>
            <source>Nothing to do today</source>
            <translation>Niets te doen vandaag</translation>
        </message>
        <message>
            <source>Notice what stays with you. Talk with somebody in the same week.</source>
            <translation>Merk op wat blijft hangen. Praat dezelfde week met iemand.</translation>
        </message>
        <message>
            <source>Only an open step can be put off</source>
            <translation>Alleen een open stap kan worden uitgesteld</translation>
        </message>
        <message>
            <source>Only on this laptop</source>
            <translation>Alleen op deze laptop</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Say why it is put off. Nothing was changed.</source>
            <translation>Zeg waarom het wordt uitgesteld. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>That day has passed. Nothing was changed.</source>
            <translation>Die dag is voorbij. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This is not done with a tick. Open it and say how it went. Nothing was changed.</source>
            <translation>Dit is niet klaar met een vinkje. Open het en zeg hoe het ging. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Ticked off: %1</source>
            <translation>Afgevinkt: %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>You too</source>
            <translation>Jij ook</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>gedaan %1</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>niveau %1</translation>
        </message>
        <message>
            <source>next hearing: %1 %2 on %3</source>
            <translation>eerstvolgende zitting: %1 %2 op %3</translation>
        </message>
        <message>
            <source>no receipt yet</source>
            <translation>nog geen ontvangstbewijs</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>nog niet bevestigd</translation>
        </message>
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>oudste %n dag</numerusform>
                <numerusform>oudste %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>gedrukt %1</translation>
        </message>
        <message>
            <source>receipt %1</source>
            <translation>ontvangstbewijs %1</translation>
        </message>
    </context>
    <context>
        <name>ToldOnce</name>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1: %2. Decided by: %3</source>
            <translation>%1: %2. Beslist door: %3</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Inzage</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Regel toevoegen</translation>
        </message>
        <message>
            <source>Ask again?</source>
            <translation>Opnieuw vragen?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <source>Complete?</source>
            <translation>Volledig?</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Nothing needs to be asked again. Without a reason we ask nothing twice; the public prosecutor, the team lead or the examining magistrate decides.</source>
            <translation>Niets hoeft opnieuw gevraagd te worden. Zonder reden vragen we niets opnieuw; de officier, teamleider of rechter-commissaris beslist.</translation>
        </message>
        <message>
            <source>Only who, when and where it is kept. Never what was told.</source>
            <translation>Alleen wie, wanneer en waar het ligt. Nooit wat er verteld is.</translation>
        </message>
        <message>
            <source>Told once</source>
            <translation>Eén keer vertellen</translation>
        </message>
        <message>
            <source>Told to</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>Topic with a reason</source>
            <translation>Onderwerp met reden</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Onderwerpen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where kept</source>
            <translation>Waar bewaard</translation>
        </message>
        <message>
            <source>planned, not counted</source>
            <translation>gepland, telt niet mee</translation>
        </message>
        <message>
            <source>procedure only, not counted</source>
            <translation>alleen procedure, telt niet mee</translation>
        </message>
        <message>
            <source>times
in all</source>
            <translation>keer in
totaal</translation>
        </message>
        <message>
            <source>times in the
justice chain</source>
            <translation>keer in de
strafrechtketen</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Book a sheet in</source>
            <translation>Blad inboeken</translation>
        </message>
        <message>
            <source>Keeping and wiping</source>
            <translation>Bewaren en wissen</translation>
        </message>
        <message>
            <source>Keys and recovery</source>
            <translation>Sleutels en herstel</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Maak een back-up</translation>
        </message>
        <message>
            <source>Make a bundle</source>
            <translation>Bundel maken</translation>
        </message>
        <message>
            <source>Read a bundle in</source>
            <translation>Bundel inlezen</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Beheer: %1</translation>
        </message>
    </context>
    <context>
        <name>Tracks</name>
        <message>
            <source>%1, of which %2 in force</source>
            <translation>%1, waarvan %2 actief</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Zorg</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Schade</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>Residence</source>
            <translation>Verblijf</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>nog geen</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source>%1 Your cases are not in it. Keep this vault as it is and report it.</source>
            <translation>%1 Je zaken staan hier niet in. Laat deze kluis zoals hij is en meld het.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1: nee</translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n concept</numerusform>
                <numerusform>%n concepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n findings</source>
            <translation>
                <numerusform>%n bevinding</numerusform>
                <numerusform>%n bevindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearings</source>
            <translation>
                <numerusform>%n zitting</numerusform>
                <numerusform>%n zittingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held</source>
            <translation>
                <numerusform>%n aangehouden</numerusform>
                <numerusform>%n aangehouden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n al bekend</numerusform>
                <numerusform>%n al bekend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are saved.</source>
            <translation>
                <numerusform>%n regel is opgeslagen.</numerusform>
                <numerusform>%n regels zijn opgeslagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places found</source>
            <translation>
                <numerusform>%n plek gevonden</numerusform>
                <numerusform>%n plekken gevonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shielded fields</source>
            <translation>
                <numerusform>%n afgeschermd veld</numerusform>
                <numerusform>%n afgeschermde velden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries</source>
            <translation>
                <numerusform>%n poging</numerusform>
                <numerusform>%n pogingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Audit trail written out</source>
            <translation>Logboek weggeschreven</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Back-up gemaakt</translation>
        </message>
        <message>
            <source>Backup put back</source>
            <translation>Back-up teruggezet</translation>
        </message>
        <message>
            <source>Bundle made</source>
            <translation>Bundel gemaakt</translation>
        </message>
        <message>
            <source>Bundle taken in</source>
            <translation>Bundel overgenomen</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Calendar file written</source>
            <translation>Agendabestand geschreven</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Case handed over</source>
            <translation>Zaak overgedragen</translation>
        </message>
        <message>
            <source>Case looked at</source>
            <translation>Zaak bekeken</translation>
        </message>
        <message>
            <source>Case written out</source>
            <translation>Zaak weggeschreven</translation>
        </message>
        <message>
            <source>Check the chain</source>
            <translation>Keten controleren</translation>
        </message>
        <message>
            <source>Contact changed</source>
            <translation>Contact gewijzigd</translation>
        </message>
        <message>
            <source>Content changed</source>
            <translation>Inhoud gewijzigd</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Bijzonderheden</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Gewist</translation>
        </message>
        <message>
            <source>Evaluation written out</source>
            <translation>Evaluatie weggeschreven</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Following the chain</source>
            <translation>De keten volgen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Vanaf dag</translation>
        </message>
        <message>
            <source>Held changes accepted</source>
            <translation>Vastgehouden wijzigingen aanvaard</translation>
        </message>
        <message>
            <source>It is personal data in the clear: who did what, in which case, and when. Whoever finds the file can read it. Save it only where it is needed, and delete it afterwards. It is noted in the audit trail.</source>
            <translation>Dit zijn leesbare persoonsgegevens: wie deed wat, in welke zaak en wanneer. Wie het bestand vindt, kan het lezen. Sla het alleen op waar het nodig is en verwijder het daarna. Het komt in het logboek te staan.</translation>
        </message>
        <message>
            <source>Keys changed</source>
            <translation>Sleutels gewijzigd</translation>
        </message>
        <message>
            <source>Keys written out</source>
            <translation>Sleutels weggeschreven</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Line %1 (%2) is not what was written.</source>
            <translation>Regel %1 (%2) is niet wat er geschreven was.</translation>
        </message>
        <message>
            <source>Lines are missing before line %1 (%2).</source>
            <translation>Vóór regel %1 (%2) ontbreken regels.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Vergrendeld</translation>
        </message>
        <message>
            <source>Loss noted</source>
            <translation>Verlies genoteerd</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Ontvangstbewijs</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Formulier</translation>
        </message>
        <message>
            <source>Record moved to another case</source>
            <translation>Gegeven naar andere zaak verplaatst</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Opslaan als CSV…</translation>
        </message>
        <message>
            <source>Save the lines</source>
            <translation>Regels opslaan</translation>
        </message>
        <message>
            <source>Save the lines as CSV?</source>
            <translation>De regels opslaan als CSV?</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Bewaard</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Gezocht</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>Beheer gewijzigd</translation>
        </message>
        <message>
            <source>Sheet printed</source>
            <translation>Blad afgedrukt</translation>
        </message>
        <message>
            <source>Shielded field shown</source>
            <translation>Afgeschermd veld getoond</translation>
        </message>
        <message>
            <source>Shielded fields erased</source>
            <translation>Afgeschermde velden gewist</translation>
        </message>
        <message>
            <source>Tables rebuilt</source>
            <translation>Tabellen opgebouwd</translation>
        </message>
        <message numerus="yes">
            <source>The audit trail was touched at %n places. %1</source>
            <translation>
                <numerusform>Het logboek is op %n plek aangetast. %1</numerusform>
                <numerusform>Het logboek is op %n plekken aangetast. %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain is whole, from the first line to the last.</source>
            <translation>De keten is heel, van de eerste regel tot de laatste.</translation>
        </message>
        <message>
            <source>The end is missing: line %1 and what follows were taken out.</source>
            <translation>Het einde ontbreekt: regel %1 en wat daarna kwam is weggehaald.</translation>
        </message>
        <message>
            <source>This line is missing</source>
            <translation>Deze regel ontbreekt</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Tot en met dag</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Ontgrendeld</translation>
        </message>
        <message>
            <source>Vault checked</source>
            <translation>Kluis gecontroleerd</translation>
        </message>
        <message>
            <source>Vault made</source>
            <translation>Kluis gemaakt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What was opened, changed, printed and exchanged, and by whom. It cannot be changed.</source>
            <translation>Wat geopend, gewijzigd, afgedrukt en uitgewisseld is, en door wie. Het kan niet veranderd worden.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Writing the lines</source>
            <translation>Regels wegschrijven</translation>
        </message>
        <message>
            <source>Wrong passphrases before</source>
            <translation>Foute wachtwoordzinnen eerder</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>een onbekend moment</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>back-up</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>bundel</translation>
        </message>
        <message>
            <source>can be read</source>
            <translation>leesbaar</translation>
        </message>
        <message>
            <source>card taken in</source>
            <translation>kaart ingelezen</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>gewist</translation>
        </message>
        <message>
            <source>escrow switched off</source>
            <translation>noodsleutel uitgezet</translation>
        </message>
        <message>
            <source>escrow switched on</source>
            <translation>noodsleutel aangezet</translation>
        </message>
        <message>
            <source>fingerprint compared</source>
            <translation>vingerafdruk vergeleken</translation>
        </message>
        <message>
            <source>first</source>
            <translation>eerste</translation>
        </message>
        <message>
            <source>for good</source>
            <translation>voorgoed</translation>
        </message>
        <message>
            <source>form</source>
            <translation>formulier</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>grond</translation>
        </message>
        <message numerus="yes">
            <source>headquarters allows %n minutes at most</source>
            <translation>
                <numerusform>het hoofdkwartier staat hooguit %n minuut toe</numerusform>
                <numerusform>het hoofdkwartier staat hooguit %n minuten toe</numerusform>
            </translation>
        </message>
        <message>
            <source>how</source>
            <translation>hoe</translation>
        </message>
        <message>
            <source>kept until</source>
            <translation>bewaren tot</translation>
        </message>
        <message>
            <source>key</source>
            <translation>sleutel</translation>
        </message>
        <message>
            <source>keys replaced</source>
            <translation>sleutels vervangen</translation>
        </message>
        <message>
            <source>last</source>
            <translation>laatste</translation>
        </message>
        <message numerus="yes">
            <source>locks after %n minutes</source>
            <translation>
                <numerusform>vergrendelt na %n minuut</numerusform>
                <numerusform>vergrendelt na %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>made headquarters</source>
            <translation>hoofdkwartier gemaakt</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>new receiving key</source>
            <translation>nieuwe ontvangstsleutel</translation>
        </message>
        <message>
            <source>noticed at unlocking</source>
            <translation>gezien bij het openen</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nummer</translation>
        </message>
        <message>
            <source>old receiving key destroyed</source>
            <translation>oude ontvangstsleutel vernietigd</translation>
        </message>
        <message>
            <source>on a stick</source>
            <translation>op een stick</translation>
        </message>
        <message>
            <source>opened for reading only</source>
            <translation>alleen om te lezen geopend</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>uitkomst</translation>
        </message>
        <message>
            <source>own card written</source>
            <translation>eigen kaart gemaakt</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>wachtwoordzin</translation>
        </message>
        <message>
            <source>passphrase added</source>
            <translation>wachtwoordzin toegevoegd</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation>herstelblad</translation>
        </message>
        <message>
            <source>recovery sheet typed back</source>
            <translation>herstelblad overgetypt</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rol</translation>
        </message>
        <message>
            <source>role set</source>
            <translation>rol gekozen</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>vel</translation>
        </message>
        <message>
            <source>shielded fields</source>
            <translation>afgeschermde velden</translation>
        </message>
        <message>
            <source>stand-in</source>
            <translation>vervanging</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>weggehaald</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>teruggenomen</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>overgenomen</translation>
        </message>
        <message>
            <source>the stick is lost</source>
            <translation>de stick is kwijt</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>eenheid</translation>
        </message>
        <message>
            <source>way in</source>
            <translation>toegang</translation>
        </message>
        <message>
            <source>way in removed</source>
            <translation>toegang weggehaald</translation>
        </message>
        <message>
            <source>ways in put back as they were</source>
            <translation>toegangen teruggezet zoals ze waren</translation>
        </message>
        <message>
            <source>what</source>
            <translation>wat</translation>
        </message>
        <message>
            <source>which</source>
            <translation>welke</translation>
        </message>
        <message>
            <source>with shielded fields</source>
            <translation>met afgeschermde velden</translation>
        </message>
        <message>
            <source>“%1” is no day. The list stays as it was. Type it like 24-11-2026.</source>
            <translation>“%1” is geen dag. De lijst blijft zoals die was. Typ het als 24-11-2026.</translation>
        </message>
    </context>
    <context>
        <name>TriggerEvents</name>
        <message numerus="yes">
            <source>%n steps follow it</source>
            <translation>
                <numerusform>%n stap hangt eraan</numerusform>
                <numerusform>%n stappen hangen eraan</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Moments at which the risk may change. Steps can be made from them and move along.</source>
            <translation>Momenten waarop het risico kan veranderen. Er kunnen stappen van gemaakt worden, die meeschuiven.</translation>
        </message>
        <message>
            <source>New trigger event</source>
            <translation>Nieuw kritiek moment</translation>
        </message>
        <message>
            <source>None yet. Write down at least the next two steps.</source>
            <translation>Nog geen. Noteer minstens de twee volgende stappen.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Trigger events</source>
            <translation>Kritieke momenten</translation>
        </message>
        <message>
            <source>Victim told?</source>
            <translation>Slachtoffer verteld?</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>vóór %1</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Choose the folder of a vault</source>
            <translation>Kies de map van een kluis</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>F1 help</source>
            <translation>F1 help</translation>
        </message>
        <message>
            <source>From another folder…</source>
            <translation>Uit een andere map…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Grotere letters</translation>
        </message>
        <message>
            <source>Last backup %1, %2, checked</source>
            <translation>Laatste back-up %1, %2, gecontroleerd</translation>
        </message>
        <message>
            <source>Last backup today %1, checked</source>
            <translation>Laatste back-up vandaag %1, gecontroleerd</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>New vault…</source>
            <translation>Nieuwe kluis…</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Nog geen back-up</translation>
        </message>
        <message>
            <source>No network needed. Encrypted on this laptop.</source>
            <translation>Geen netwerk nodig. Versleuteld op deze laptop.</translation>
        </message>
        <message>
            <source>Open a vault…</source>
            <translation>Kluis openen…</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>De kluis wordt geopend</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Bezig…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Recover with the sheet</source>
            <translation>Herstellen met herstelblad</translation>
        </message>
        <message>
            <source>Rename or remove…</source>
            <translation>Hernoemen of verwijderen…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Back-up terugzetten…</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Kleinere letters</translation>
        </message>
        <message>
            <source>The vault %1 is open.</source>
            <translation>De kluis %1 is open.</translation>
        </message>
        <message>
            <source>There is no vault in this folder. Nothing was changed. Choose another.</source>
            <translation>In deze map staat geen kluis. Er is niets veranderd. Kies een andere.</translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation>Typ eerst de wachtwoordzin.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kluis</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>Kluis %1</translation>
        </message>
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation>
                <numerusform>Vijf keer of vaker fout. Opnieuw proberen kan over %n seconde.</numerusform>
                <numerusform>Vijf keer of vaker fout. Opnieuw proberen kan over %n seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Opnieuw proberen kan nu.</translation>
        </message>
        <message>
            <source>·  version %1</source>
            <translation>·  versie %1</translation>
        </message>
    </context>
    <context>
        <name>Update</name>
        <message>
            <source>%1 holds no update: it is a folder with policy.json, forms or lists (.toml) and contact cards (.wmcard). Nothing was changed.</source>
            <translation>In %1 staat geen update: dat is een map met policy.json, formulieren of lijsten (.toml) en contactkaarten (.wmcard). Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Newer forms and lists are used from the next start on.</source>
            <translation>Nieuwere formulieren en lijsten gelden vanaf de volgende start.</translation>
        </message>
        <message>
            <source>Only headquarters makes updates. Nothing was changed.</source>
            <translation>Alleen het hoofdkwartier maakt updates. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Nothing was changed.</source>
            <translation>Het bestand %1 is niet te lezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This bundle carries an update, and only the pinned headquarters may send one. Nothing was changed. Tell your headquarters.</source>
            <translation>Deze bundel heeft een update bij zich, en alleen het vastgezette hoofdkwartier mag die sturen. Er is niets veranderd. Meld het aan uw hoofdkwartier.</translation>
        </message>
        <message>
            <source>Update %1 is older than update %2, which is in force: it was left out.</source>
            <translation>Update %1 is ouder dan update %2, die nu geldt: hij is weggelaten.</translation>
        </message>
        <message>
            <source>Update %1 of headquarters is in force.</source>
            <translation>Update %1 van het hoofdkwartier geldt.</translation>
        </message>
        <message>
            <source>policy.json is not as it should be. Nothing was changed. It may hold %1; the idle time is 1 to 15 minutes or null, the others are true or false.</source>
            <translation>policy.json klopt niet. Er is niets veranderd. Er mag in staan: %1; de wachttijd is 1 tot en met 15 minuten of null, de andere zijn true of false.</translation>
        </message>
    </context>
    <context>
        <name>User</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>Saved on this laptop. Give your contacts a new card.</source>
            <translation>Bewaard op deze laptop. Geef de contacten een nieuw kaartje.</translation>
        </message>
        <message>
            <source>Stands on the card</source>
            <translation>Staat op het kaartje</translation>
        </message>
        <message>
            <source>Stands on your contact card and in the bar below</source>
            <translation>Staat op het contactkaartje en in de balk onderaan</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Your keys and your fingerprint stay the same, so nobody has to compare them again. Contacts see the change once you give them a new contact card. It is noted in the audit trail. The name that stands with what you record belongs to your passphrase: for another one add a passphrase under Keys and recovery.</source>
            <translation>De sleutels en de vingerafdruk blijven dezelfde, dus niemand hoeft ze opnieuw te vergelijken. Contacten zien de wijziging met een nieuw contactkaartje. Het komt in het logboek. De naam bij wat je vastlegt, hoort bij je wachtwoordzin: voeg voor een andere naam een wachtwoordzin toe bij Sleutels en herstel.</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The key file and the store of this vault do not belong together: one of them is older, or of another vault. Nothing was changed. Put the key file back that was here last, from a backup or a stick, or restore a backup.</source>
            <translation>Het sleutelbestand en de opslag van deze kluis horen niet bij elkaar: een van de twee is ouder, of van een andere kluis. Er is niets veranderd. Zet het sleutelbestand terug dat hier het laatst stond, van een back-up of een stick, of zet een back-up terug.</translation>
        </message>
        <message>
            <source>The key file of this vault is an older one, from before its keys were replaced. Somebody put it there. Replace the keys again.</source>
            <translation>Het sleutelbestand van deze kluis is een ouder, van voordat de sleutels zijn vervangen. Iemand heeft het daar neergezet. Vervang de sleutels opnieuw.</translation>
        </message>
        <message>
            <source>The key file of this vault is damaged. Nothing was changed. Restore the key file from a backup.</source>
            <translation>Het sleutelbestand van deze kluis is beschadigd. Er is niets veranderd. Zet het sleutelbestand uit een back-up terug.</translation>
        </message>
        <message>
            <source>The key file of this vault is not the one that was written last. A passphrase that was changed may work again. Look at the list of keys.</source>
            <translation>Het sleutelbestand van deze kluis is niet het laatst geschreven bestand. Een gewijzigde wachtwoordzin kan weer werken. Bekijk de lijst met sleutels.</translation>
        </message>
        <message>
            <source>The key file of this vault was lost or damaged, so the newest backup's was used. Nothing in the vault was lost. Make a backup, and change the passphrase if it was changed since then.</source>
            <translation>Het sleutelbestand van deze kluis was weg of beschadigd; dat van de nieuwste back-up is gebruikt. In de kluis is niets verloren. Maak een back-up en wijzig de wachtwoordzin als die sindsdien is gewijzigd.</translation>
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
            <translation>Deze map is niet leeg, dus is er geen kluis in gemaakt. Er is niets veranderd. Kies een nieuwe of lege map.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing was changed. Check Caps Lock and the keyboard layout, then try again.</source>
            <translation>Deze wachtwoordzin opent de kluis niet. Er is niets veranderd. Controleer Caps Lock en de toetsenbordindeling en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This store is older than the one that was closed last on this computer: somebody put a copy back. What was written after the copy was made is not in it. If that was not you, check where the copy came from.</source>
            <translation>Deze opslag is ouder dan die op deze computer het laatst is gesloten: iemand heeft een kopie teruggezet. Wat na die kopie is geschreven, staat er niet in. Was u dat niet, ga dan na waar de kopie vandaan komt.</translation>
        </message>
        <message>
            <source>This vault asks for a cost of unlocking that Waymark does not accept. Its key file is damaged or was made by another program. Nothing was changed. Restore a backup.</source>
            <translation>Het ontgrendelen van deze kluis vraagt meer of minder rekenwerk dan Waymark toestaat. Het sleutelbestand is beschadigd of door een ander programma gemaakt. Er is niets veranderd. Zet een back-up terug.</translation>
        </message>
        <message>
            <source>This vault is already open in another window on this computer. Nothing was changed. Use that window, or close it first.</source>
            <translation>Deze kluis is al open in een ander venster op deze computer. Er is niets veranderd. Gebruik dat venster of sluit het eerst.</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Waymark. Nothing was changed. Install Waymark %1 or newer to open it.</source>
            <translation>Deze kluis is gemaakt met een nieuwere versie van Waymark. Er is niets veranderd. Installeer Waymark %1 of nieuwer om de kluis te openen.</translation>
        </message>
        <message>
            <source>What was typed and not saved could not be read: the file is damaged. It was set aside, and typing begins anew. What was saved is not affected.</source>
            <translation>Wat getypt en niet bewaard was, kon niet worden gelezen: het bestand is beschadigd. Het is apart gezet; typen begint opnieuw. Wat bewaard is, is niet geraakt.</translation>
        </message>
    </context>
    <context>
        <name>VaultFolder</name>
        <message>
            <source>%1, the newest of %2</source>
            <translation>%1, de nieuwste van %2</translation>
        </message>
        <message numerus="yes">
            <source>%n backups beside it</source>
            <translation>
                <numerusform>%n back-up ernaast</numerusform>
                <numerusform>%n back-ups ernaast</numerusform>
            </translation>
        </message>
        <message>
            <source>Its cases, drafts and keys go, with %1. Nobody gets them back, headquarters and the makers of Waymark included, unless they are in a bundle or in a backup on a stick; those stay as they are. The keys are deleted first: what a disk may keep of the rest cannot be read without them.</source>
            <translation>De zaken, concepten en sleutels gaan weg, met %1. Niemand krijgt ze terug, ook het hoofdkwartier en de makers van Waymark niet, behalve uit een bundel of een back-up op een stick; die blijven zoals ze zijn. De sleutels gaan het eerst: wat een schijf van de rest bewaart, is zonder sleutel niet te lezen.</translation>
        </message>
        <message>
            <source>Name on this computer</source>
            <translation>Naam op deze computer</translation>
        </message>
        <message>
            <source>Passphrase of this vault</source>
            <translation>Wachtwoordzin van deze kluis</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Voorgoed verwijderen</translation>
        </message>
        <message>
            <source>Remove this vault</source>
            <translation>Deze kluis verwijderen</translation>
        </message>
        <message>
            <source>Removing the vault</source>
            <translation>De kluis verwijderen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>Rename or remove a vault</source>
            <translation>Een kluis hernoemen of verwijderen</translation>
        </message>
        <message>
            <source>Shown before unlocking, so no names of people</source>
            <translation>Te zien vóór het ontgrendelen, dus geen namen van mensen</translation>
        </message>
        <message>
            <source>The vault is called %1 now.</source>
            <translation>De kluis heet nu %1.</translation>
        </message>
        <message>
            <source>The vault is removed.</source>
            <translation>De kluis is verwijderd.</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault first.</source>
            <translation>Typ eerst de wachtwoordzin van deze kluis.</translation>
        </message>
    </context>
    <context>
        <name>Vaults</name>
        <message>
            <source>A vault needs a name, and your own name or role. Nothing was made yet. Fill in both first.</source>
            <translation>Een kluis heeft een naam nodig, en je eigen naam of rol. Er is nog niets gemaakt. Vul eerst beide in.</translation>
        </message>
        <message>
            <source>This passphrase belongs to keys that were replaced. Nothing was changed. Try another.</source>
            <translation>Deze wachtwoordzin hoort bij sleutels die zijn vervangen. Er is niets veranderd. Probeer een andere.</translation>
        </message>
        <message>
            <source>Wrong five times or more. Wait %1 seconds, then try again. Your work is safe.</source>
            <translation>Vijf keer of vaker fout. Wacht %1 seconden en probeer het opnieuw. Het werk is veilig.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>eerder</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>actief</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Cover the window</source>
            <translation>Dek het venster af</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Grotere letters</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Volgend deel van het venster</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Volgend tabblad</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Volgende week</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Vorig deel van het venster</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Vorig tabblad</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Vorige week</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Kleinere letters</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>Gewone letters</translation>
        </message>
        <message>
            <source>Week or list</source>
            <translation>Week of lijst</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Save the keys</source>
            <translation>De sleutels opslaan</translation>
        </message>
        <message>
            <source>The keys of this vault are written into a file, in the clear.</source>
            <translation>De sleutels van deze kluis komen leesbaar in een bestand.</translation>
        </message>
        <message>
            <source>The keys stand in %1. Whoever has it reads everything.</source>
            <translation>De sleutels staan in %1. Wie het heeft, leest alles.</translation>
        </message>
        <message>
            <source>With this file and stock tools (sqlcipher, age) anybody reads everything in this vault, its backups and the bundles that were made for you, without a passphrase. Write it to a stick that is kept like the vault itself, and destroy it afterwards. It is noted in the audit trail.</source>
            <translation>Met dit bestand en gewone programma's (sqlcipher, age) leest iedereen alles in deze kluis, de back-ups en de bundels die je kreeg, zonder wachtwoordzin. Zet het op een stick die je bewaart als de kluis zelf, en vernietig het daarna. Het komt in het logboek.</translation>
        </message>
        <message>
            <source>Without this program</source>
            <translation>Zonder dit programma</translation>
        </message>
        <message>
            <source>Write the keys into a file?</source>
            <translation>De sleutels in een bestand zetten?</translation>
        </message>
        <message>
            <source>Write the keys into a file…</source>
            <translation>Sleutels in een bestand zetten…</translation>
        </message>
        <message>
            <source>Write the keys…</source>
            <translation>Sleutels wegschrijven…</translation>
        </message>
        <message>
            <source>Writing the keys</source>
            <translation>De sleutels worden weggeschreven</translation>
        </message>
        <message>
            <source>Your data are yours: stock tools (sqlcipher and age) read the vault, its backups and the bundles made for you, with the keys of this vault. How is said in the README. The file with the keys opens everything to whoever has it.</source>
            <translation>Je gegevens zijn van jou: gewone programma's (sqlcipher en age) lezen de kluis, de back-ups en de bundels die je kreeg, met de sleutels van deze kluis. Hoe dat gaat, staat in de README. Wie het bestand met de sleutels heeft, leest alles.</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>not safe</source>
            <translation>niet veilig</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>veilig</translation>
        </message>
    </context>
    <context>
        <name>WhereItIs</name>
        <message>
            <source>Confirmed by headquarters</source>
            <translation>Bevestigd door hoofdkwartier</translation>
        </message>
        <message>
            <source>Confirmed by headquarters (receipt of %1)</source>
            <translation>Bevestigd door het hoofdkwartier (ontvangstbewijs van %1)</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Draft, not saved yet</source>
            <translation>Concept, nog niet bewaard</translation>
        </message>
        <message>
            <source>Draft, not saved yet. Changed elsewhere meanwhile: what you typed stays, and where both differ you choose after saving.</source>
            <translation>Concept, nog niet opgeslagen. Intussen elders gewijzigd: wat u typte blijft, en waar beide verschillen kiest u na het opslaan.</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>In een bundel</translation>
        </message>
        <message>
            <source>In bundle %1 (%2), not confirmed yet</source>
            <translation>In bundel %1 (%2), nog niet bevestigd</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Opgeslagen op deze laptop</translation>
        </message>
        <message>
            <source>Saved, on this laptop only</source>
            <translation>Opgeslagen, alleen op deze laptop</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Cover the window (F9)</source>
            <translation>Dek het venster af (F9)</translation>
        </message>
        <message>
            <source>Lock now (Ctrl+L)</source>
            <translation>Vergrendel nu (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>Withdraw</name>
        <message>
            <source>It goes out of sight. Its history stays.</source>
            <translation>Het verdwijnt uit beeld. De historie blijft.</translation>
        </message>
        <message>
            <source>What was typed is thrown away</source>
            <translation>Wat getypt was is weggegooid</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Trek in</translation>
        </message>
        <message>
            <source>Withdraw this record</source>
            <translation>Gegeven intrekken</translation>
        </message>
        <message>
            <source>Withdrawn, the history stays</source>
            <translation>Ingetrokken, de historie blijft</translation>
        </message>
    </context>
</TS>
