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
            <source>For example 9:30 or 930</source>
            <translation>Bijvoorbeeld 9:30 of 930</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
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
        <message>
            <source>Backups on this laptop</source>
            <translation>Back-ups op deze laptop</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Reservekopie controleren</translation>
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
            <source>Making a backup</source>
            <translation>Reservekopie maken</translation>
        </message>
        <message>
            <source>On a stick…</source>
            <translation>Op een stick…</translation>
        </message>
        <message>
            <source>One a day, made at the first unlocking and read back at once. They open with the passphrase of that day. Put one on a stick as well: a laptop can be lost.</source>
            <translation>Elke dag één, gemaakt bij het eerste ontgrendelen en meteen teruggelezen. Ze openen met de wachtwoordzin van die dag. Zet er ook een op een stick: een laptop kan zoekraken.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>The backup does not read back as it was written, and was removed. The vault itself was not changed. Check the disk and try again.</source>
            <translation>De reservekopie is niet terug te lezen zoals hij is geschreven en is verwijderd. De kluis zelf is niet veranderd. Controleer de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>De back-up is gemaakt en gecontroleerd.</translation>
        </message>
        <message>
            <source>read back and checked</source>
            <translation>teruggelezen en gecontroleerd</translation>
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
            <source>Case details</source>
            <translation>Gegevens van de zaak</translation>
        </message>
        <message>
            <source>Emergency plan</source>
            <translation>Noodplan</translation>
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
            <source>Interviews</source>
            <translation>Verhoren</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>New proceeding</source>
            <translation>Nieuwe procedure</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
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
            <source>Safety</source>
            <translation>Veiligheid</translation>
        </message>
        <message>
            <source>Safety plan</source>
            <translation>Veiligheidsplan</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
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
    </context>
    <context>
        <name>CaseHistory</name>
        <message>
            <source>A record of a newer version of the program</source>
            <translation>Een gegeven uit een nieuwere versie van het programma</translation>
        </message>
        <message>
            <source>Kept by the program</source>
            <translation>Bijgehouden door het programma</translation>
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
            <source>%1 names more than one case: %2. Use the number.</source>
            <translation>%1 is de naam van meer dan één zaak: %2. Gebruik het nummer.</translation>
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
            <source>%n measures are still in force. End them or hand them over first. Nothing was changed.</source>
            <translation>
                <numerusform>Er is nog %n maatregel van kracht. Beëindig die eerst of draag die over. Er is niets veranderd.</numerusform>
                <numerusform>Er zijn nog %n maatregelen van kracht. Beëindig die eerst of draag ze over. Er is niets veranderd.</numerusform>
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
        <message numerus="yes">
            <source>%n pages of the store were changed outside the program, or the disk failed. Restore a backup.</source>
            <translation>
                <numerusform>%n bladzijde van de opslag is buiten het programma om veranderd, of de schijf is kapot. Zet een reservekopie terug.</numerusform>
                <numerusform>%n bladzijden van de opslag zijn buiten het programma om veranderd, of de schijf is kapot. Zet een reservekopie terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions are no longer what was saved. Restore a backup.</source>
            <translation>
                <numerusform>%n wijziging is niet meer zoals ze is bewaard. Zet een reservekopie terug.</numerusform>
                <numerusform>%n wijzigingen zijn niet meer zoals ze zijn bewaard. Zet een reservekopie terug.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revisions stand in a wrong place. Restore a backup.</source>
            <translation>
                <numerusform>%n wijziging staat op een verkeerde plaats. Zet een reservekopie terug.</numerusform>
                <numerusform>%n wijzigingen staan op een verkeerde plaats. Zet een reservekopie terug.</numerusform>
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
                <numerusform>%n geheim gegeven is niet meer zoals het is bewaard. Zet een reservekopie terug.</numerusform>
                <numerusform>%n geheime gegevens zijn niet meer zoals ze zijn bewaard. Zet een reservekopie terug.</numerusform>
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
            <source>The file of the drafts is damaged: what was typed and not saved may be lost. What was saved is not affected.</source>
            <translation>Het bestand met concepten is beschadigd: wat is getypt en niet bewaard, kan verloren zijn. Wat is bewaard, is niet geraakt.</translation>
        </message>
        <message>
            <source>The overviews do not fit the revisions. Build them anew.</source>
            <translation>De overzichten passen niet bij wat is bewaard. Bouw ze opnieuw op.</translation>
        </message>
        <message>
            <source>The revisions do not add up: the store holds %1, it should hold %2. A part of the file comes from an older copy. Restore a backup.</source>
            <translation>De wijzigingen kloppen niet met de telling: er staan er %1, het moeten er %2 zijn. Een deel van het bestand komt uit een oudere kopie. Zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>The structure of the store is damaged. Restore a backup.</source>
            <translation>De structuur van de opslag is beschadigd. Zet een reservekopie terug.</translation>
        </message>
        <message numerus="yes">
            <source>What this vault would confirm to others is not what it holds, for %n chains of revisions. Restore a backup.</source>
            <translation>
                <numerusform>Wat deze kluis aan anderen zou bevestigen, is niet wat erin staat, bij %n reeks wijzigingen. Zet een reservekopie terug.</numerusform>
                <numerusform>Wat deze kluis aan anderen zou bevestigen, is niet wat erin staat, bij %n reeksen wijzigingen. Zet een reservekopie terug.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1 could not be written: no room, or no right to. The vault was not changed.</source>
            <translation>%1 kon niet worden geschreven: geen ruimte, of geen recht. De kluis is niet veranderd.</translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation>%1 bestaat al en is gelaten zoals het is. Kies een andere naam.</translation>
        </message>
        <message>
            <source>%1 holds no answers: {"field": value, …} is wanted.</source>
            <translation>In %1 staan geen antwoorden: nodig is {"veld": waarde, …}.</translation>
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
            <source>%1 new changes, %2 known already, %3 conflicts</source>
            <translation>%1 nieuwe wijzigingen, %2 al bekend, %3 keuzes nodig</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are not saved and stayed here.</source>
            <translation>
                <numerusform>%n concept is nog niet bewaard en bleef hier.</numerusform>
                <numerusform>%n concepten zijn nog niet bewaard en bleven hier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the audit trail do not verify.</source>
            <translation>
                <numerusform>%n regel van het logboek klopt niet.</numerusform>
                <numerusform>%n regels van het logboek kloppen niet.</numerusform>
            </translation>
        </message>
        <message>
            <source>All sheets that left the program.</source>
            <translation>Alle bladen die het programma hebben verlaten.</translation>
        </message>
        <message>
            <source>Also what was said before.</source>
            <translation>Ook wat er eerder stond.</translation>
        </message>
        <message>
            <source>Answer as JSON.</source>
            <translation>Antwoord als JSON.</translation>
        </message>
        <message>
            <source>Book a sheet in by its code.</source>
            <translation>Verwerk een blad met zijn code.</translation>
        </message>
        <message>
            <source>Booked in.</source>
            <translation>Verwerkt.</translation>
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
            <source>Cases.</source>
            <translation>Zaken.</translation>
        </message>
        <message>
            <source>Change answers of a record.</source>
            <translation>Wijzig antwoorden van een onderdeel.</translation>
        </message>
        <message>
            <source>Change the passphrase.</source>
            <translation>Wijzig de wachtwoordzin.</translation>
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
            <source>Close a case.</source>
            <translation>Sluit een zaak.</translation>
        </message>
        <message>
            <source>Contacts and their cards.</source>
            <translation>Contacten en hun kaarten.</translation>
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
            <source>Done.</source>
            <translation>Klaar.</translation>
        </message>
        <message>
            <source>Encrypted bundles.</source>
            <translation>Versleutelde bundels.</translation>
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
            <source>Forms, cards and lists.</source>
            <translation>Formulieren, kaarten en lijsten.</translation>
        </message>
        <message>
            <source>Import bundles; files of a folder in any order.</source>
            <translation>Importeer bundels; bestanden uit een map in elke volgorde.</translation>
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
            <source>Language of what is printed.</source>
            <translation>Taal van wat er verschijnt.</translation>
        </message>
        <message>
            <source>List the cases.</source>
            <translation>Toon de zaken.</translation>
        </message>
        <message>
            <source>List the contacts.</source>
            <translation>Toon de contacten.</translation>
        </message>
        <message>
            <source>List the records of a kind.</source>
            <translation>Toon de onderdelen van een soort.</translation>
        </message>
        <message>
            <source>Make a contact the one headquarters.</source>
            <translation>Maak een contact tot het ene hoofdkwartier.</translation>
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
            <source>New passphrase</source>
            <translation>Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>Note that the fingerprint was compared.</source>
            <translation>Leg vast dat de vingerafdruk is vergeleken.</translation>
        </message>
        <message>
            <source>Only say what they would bring.</source>
            <translation>Zeg alleen wat ze zouden brengen.</translation>
        </message>
        <message>
            <source>Only these cases.</source>
            <translation>Alleen deze zaken.</translation>
        </message>
        <message>
            <source>Open a case with a codename and nothing else.</source>
            <translation>Open een zaak met een codenaam en verder niets.</translation>
        </message>
        <message>
            <source>Open with the recovery words; set a new passphrase.</source>
            <translation>Open met de herstelwoorden; kies een nieuwe wachtwoordzin.</translation>
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
            <source>Put a plan or preparation into force.</source>
            <translation>Activeer een plan of voorbereiding.</translation>
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
            <source>Saved on this laptop.</source>
            <translation>Opgeslagen op deze laptop.</translation>
        </message>
        <message>
            <source>Say what a bundle would bring; nothing stays.</source>
            <translation>Zeg wat een bundel zou brengen; er blijft niets achter.</translation>
        </message>
        <message>
            <source>Say which case it belongs to with --case.</source>
            <translation>Zeg met --case bij welke zaak het hoort.</translation>
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
            <source>Sheet %1 stands in %2. Anybody who has the file can read it.</source>
            <translation>Blad %1 staat in %2. Wie het bestand heeft, kan het lezen.</translation>
        </message>
        <message>
            <source>Sheets, as PDF files that anybody can read.</source>
            <translation>Bladen, als pdf die iedereen kan lezen.</translation>
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
            <source>Something went wrong in the program itself. What was saved is safe. Please report these lines:</source>
            <translation>Er ging iets mis in het programma zelf. Wat bewaard is, is veilig. Meld deze regels:</translation>
        </message>
        <message>
            <source>Sum up one case and list its records.</source>
            <translation>Vat een zaak samen en toon haar onderdelen.</translation>
        </message>
        <message>
            <source>Take in a contact card.</source>
            <translation>Lees een contactkaart in.</translation>
        </message>
        <message>
            <source>The aftercare sheet.</source>
            <translation>Het nazorgblad.</translation>
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
            <source>The backup was made and checked: %1</source>
            <translation>De back-up is gemaakt en gecontroleerd: %1</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>De zaak is gesloten.</translation>
        </message>
        <message>
            <source>The court-accompaniment checklist.</source>
            <translation>De checklist voor begeleiding bij de zitting.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Nothing was changed.</source>
            <translation>Het bestand %1 is niet te lezen. Er is niets veranderd.</translation>
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
            <source>The passphrase file %1 cannot be read. Nothing was changed.</source>
            <translation>Het bestand met de wachtwoordzin, %1, is niet te lezen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The passphrase was changed. Backups made before, and copies on sticks, still open with the old one.</source>
            <translation>De wachtwoordzin is gewijzigd. Eerdere back-ups, en kopieën op sticks, gaan nog open met de oude.</translation>
        </message>
        <message>
            <source>The register of sheets on paper.</source>
            <translation>Het register van bladen op papier.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nog een keer hetzelfde</translation>
        </message>
        <message>
            <source>The vault itself: keys, health, backups.</source>
            <translation>De kluis zelf: sleutels, toestand, back-ups.</translation>
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
            <source>The way out: the raw keys, for stock tools.</source>
            <translation>De uitweg: de ruwe sleutels, voor gewone gereedschappen.</translation>
        </message>
        <message>
            <source>The ways in which the vault opens.</source>
            <translation>De manieren waarop de kluis opengaat.</translation>
        </message>
        <message>
            <source>There is more than one vault here: %1. Say which one with --vault.</source>
            <translation>Er is hier meer dan één kluis: %1. Zeg met --vault welke.</translation>
        </message>
        <message>
            <source>There is no vault on this computer yet. Make one with “waymark vault create”, or name its folder with --vault.</source>
            <translation>Er is nog geen kluis op deze computer. Maak er een met “waymark vault create”, of noem de map met --vault.</translation>
        </message>
        <message>
            <source>There was no contact yet.</source>
            <translation>Er is nog geen contact geweest.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Wait %1 seconds, then try again. Nothing was changed.</source>
            <translation>Te vaak een verkeerde wachtwoordzin. Wacht %1 seconden en probeer het opnieuw. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Verified.</source>
            <translation>Bevestigd.</translation>
        </message>
        <message>
            <source>Waymark: an encrypted case store for safety coordinators.</source>
            <translation>Waymark: een versleutelde opslag van zaken voor veiligheidscoördinatoren.</translation>
        </message>
        <message>
            <source>What is due when.</source>
            <translation>Wat wanneer moet.</translation>
        </message>
        <message>
            <source>What two people wrote and nobody decided.</source>
            <translation>Wat twee mensen schreven en niemand besliste.</translation>
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
            <source>Whose vault it is, and its fingerprint.</source>
            <translation>Van wie de kluis is, en de vingerafdruk.</translation>
        </message>
        <message>
            <source>Why shielded fields go along.</source>
            <translation>Waarom afgeschermde velden meegaan.</translation>
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
            <source>Write a bundle for a contact.</source>
            <translation>Schrijf een bundel voor een contact.</translation>
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
            <source>not yet reviewed by a practitioner</source>
            <translation>nog niet getoetst door iemand uit de praktijk</translation>
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
            <source>A contact card</source>
            <translation>Een contactkaart</translation>
        </message>
        <message>
            <source>A contact card is a small file, .wmcard, that you get on a stick.</source>
            <translation>Een contactkaart is een klein bestand, .wmcard, dat u op een stick krijgt.</translation>
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
            <source>Choose the contact card</source>
            <translation>Kies de contactkaart</translation>
        </message>
        <message>
            <source>Choose what this contact is: coordinator, deputy or headquarters.</source>
            <translation>Kies wat dit contact is: coördinator, vervanger of hoofdkwartier.</translation>
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
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
        <message>
            <source>Give this file to whom you exchange with, and read these six groups out by telephone.</source>
            <translation>Geef dit bestand aan wie met u uitwisselt, en lees deze zes groepen voor aan de telefoon.</translation>
        </message>
        <message>
            <source>Is this really the key of %1?</source>
            <translation>Is dit echt de sleutel van %1?</translation>
        </message>
        <message>
            <source>More than one contact is called %1. Use the key instead.</source>
            <translation>Meer dan één contact heet %1. Gebruik de sleutel.</translation>
        </message>
        <message>
            <source>Nothing can be exchanged before that.</source>
            <translation>Eerder kan er niets uitgewisseld worden.</translation>
        </message>
        <message>
            <source>Only a contact with the role headquarters can be pinned.</source>
            <translation>Alleen een contact met de rol hoofdkwartier kan worden vastgezet.</translation>
        </message>
        <message>
            <source>Read a card…</source>
            <translation>Lees een kaart…</translation>
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
            <source>Take the card in</source>
            <translation>Neem de kaart op</translation>
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
            <source>The keys that bundles are encrypted to changed.</source>
            <translation>De sleutels waarvoor bundels versleuteld worden zijn veranderd.</translation>
        </message>
        <message>
            <source>The name changed from %1 to %2.</source>
            <translation>De naam veranderde van %1 in %2.</translation>
        </message>
        <message>
            <source>The recovery key changed: whoever has the new one can read all you send from now on. Ask about it by telephone.</source>
            <translation>De herstelsleutel is veranderd: wie de nieuwe heeft kan voortaan alles lezen wat u meegeeft. Vraag ernaar aan de telefoon.</translation>
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
            <source>You choose this; the card does not say it.</source>
            <translation>Dit kiest u; het staat niet op de kaart.</translation>
        </message>
        <message>
            <source>Your card is saved. It holds no case.</source>
            <translation>Uw kaart is bewaard. Er staat geen zaak op.</translation>
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
            <source>Forms and lists in force</source>
            <translation>Formulieren en lijsten die gelden</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Beoordeling</translation>
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
            <source>What stands on the stick is not what was written. The file was removed; your work is safe on this laptop. Use another stick.</source>
            <translation>Wat op de stick staat is niet wat er geschreven is. Het bestand is verwijderd; uw werk is veilig op deze laptop. Gebruik een andere stick.</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Both vaults open with the passphrase in %1.</source>
            <translation>Beide kluizen gaan open met de wachtwoordzin in %1.</translation>
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
            <source>To open one in the window:</source>
            <translation>Om er een in het venster te openen:</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
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
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeer</translation>
        </message>
        <message>
            <source>Part of Exchange</source>
            <translation>Deel van Uitwisseling</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
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
            <source>Bundle %1 for %2 stands on the stick as %3 (%4). Hand it over. What is in it counts as arrived once a receipt comes back; until then it goes along with every bundle.</source>
            <translation>Bundel %1 voor %2 staat op de stick als %3 (%4). Geef hem mee. Wat erin zit telt pas als aangekomen als er een ontvangstbewijs terugkomt; tot dan gaat het met elke bundel mee.</translation>
        </message>
        <message>
            <source>Bundle %1 · kind: cases</source>
            <translation>Bundel %1 · soort: zaken</translation>
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
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Drafts, not saved yet</source>
            <translation>Concepten, nog niet bewaard</translation>
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
            <source>Receipts for what they sent</source>
            <translation>Ontvangstbewijzen voor wat zij meegaven</translation>
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
            <source>The fingerprint of this contact was never compared. Nothing was written. Compare it by telephone first.</source>
            <translation>De vingerafdruk van dit contact is nooit vergeleken. Er is niets geschreven. Vergelijk die eerst aan de telefoon.</translation>
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
            <source>What leaves</source>
            <translation>Wat gaat mee</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Waar het staat</translation>
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
            <source>headquarters sent a receipt</source>
            <translation>hoofdkwartier stuurde ontvangstbewijs</translation>
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
            <source>A term is at least 1 long.</source>
            <translation>Een termijn is minstens 1 lang.</translation>
        </message>
        <message>
            <source>A term of custody or in hours does not move to a working day.</source>
            <translation>Een termijn van voorarrest of in uren schuift niet door naar een werkdag.</translation>
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
        <name>Hearings</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
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
            <source>Day</source>
            <translation>Dag</translation>
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
            <source>Place</source>
            <translation>Plaats</translation>
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
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>There is no such hearing. Nothing was changed.</source>
            <translation>Zo'n zitting is er niet. Er is niets veranderd.</translation>
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
        <message>
            <source>%1, receipts</source>
            <translation>%1, ontvangstbewijzen</translation>
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
            <source>%n files wait in the vault until their sender is known.</source>
            <translation>
                <numerusform>%n bestand wacht in de kluis tot de afzender bekend is.</numerusform>
                <numerusform>%n bestanden wachten in de kluis tot de afzender bekend is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
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
            <source>Bundles, out and in</source>
            <translation>Bundels, uit en in</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Is the stick with bundle %1 lost?</source>
            <translation>Is de stick met bundel %1 verloren?</translation>
        </message>
        <message numerus="yes">
            <source>It holds %n changes, encrypted for the addressee. Nothing of it is lost here: all of it goes along again with the next bundle. Report the loss.</source>
            <translation>
                <numerusform>Er staat %n wijziging op, versleuteld voor de ontvanger. Hier gaat niets verloren: alles gaat met de volgende bundel weer mee. Meld het verlies.</numerusform>
                <numerusform>Er staan %n wijzigingen op, versleuteld voor de ontvanger. Hier gaat niets verloren: alles gaat met de volgende bundel weer mee. Meld het verlies.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a bundle</source>
            <translation>Maak een bundel</translation>
        </message>
        <message>
            <source>No bundle went out or came in yet</source>
            <translation>Er is nog geen bundel uitgegaan of binnengekomen</translation>
        </message>
        <message>
            <source>Note it as lost</source>
            <translation>Noteer als verloren</translation>
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
            <source>This stick is lost</source>
            <translation>Deze stick is verloren</translation>
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
            <source>before: %1</source>
            <translation>eerst: %1</translation>
        </message>
        <message>
            <source>confirmed, receipt of %1</source>
            <translation>bevestigd, ontvangstbewijs %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>van %1</translation>
        </message>
        <message>
            <source>held there</source>
            <translation>daar vastgehouden</translation>
        </message>
        <message>
            <source>lost, goes along again</source>
            <translation>verloren, gaat weer mee</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>nu: %1</translation>
        </message>
        <message>
            <source>on a stick, not confirmed</source>
            <translation>op een stick, niet bevestigd</translation>
        </message>
        <message>
            <source>refused there</source>
            <translation>daar geweigerd</translation>
        </message>
        <message>
            <source>taken in here</source>
            <translation>hier overgenomen</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>aan %1</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
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
            <source>Choose the bundles</source>
            <translation>Kies de bundels</translation>
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
            <source>Looking the bundle through</source>
            <translation>De bundel wordt doorgekeken</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
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
            <source>it holds records that never leave their own vault.</source>
            <translation>er staan gegevens in die hun eigen kluis nooit verlaten.</translation>
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
        <name>Keys</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n passphrases open this vault.</source>
            <translation>
                <numerusform>%n wachtwoordzin opent deze kluis.</numerusform>
                <numerusform>%n wachtwoordzinnen openen deze kluis.</numerusform>
            </translation>
        </message>
        <message>
            <source>24 words on paper open the vault without the passphrase. The sheet counts once its words were typed back. Test it every year.</source>
            <translation>24 woorden op papier openen de kluis zonder wachtwoordzin. Het blad telt als de woorden zijn teruggetypt. Probeer het elk jaar.</translation>
        </message>
        <message>
            <source>Backups and copies on sticks made before still open with the old one.</source>
            <translation>Back-ups en kopieën op sticks van eerder openen nog met de oude.</translation>
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
            <source>Changing the passphrase helps when you want another one. Backups and copies that were made before still open with the old one. It does not help when somebody may have copied the vault and knows the passphrase.</source>
            <translation>De wachtwoordzin wijzigen helpt als u een andere wilt. Back-ups en kopieën van eerder openen nog met de oude. Het helpt niet als iemand de kluis gekopieerd kan hebben en de wachtwoordzin kent.</translation>
        </message>
        <message>
            <source>Check the words</source>
            <translation>Controleer de woorden</translation>
        </message>
        <message>
            <source>Headquarters can open this vault as well (escrow).</source>
            <translation>Het hoofdkwartier kan deze kluis ook openen (noodsleutel).</translation>
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
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>The old sheet opens the vault no more; backups that were made before still open with it. Destroy the old sheet.</source>
            <translation>Het oude blad opent de kluis niet meer; back-ups van eerder openen er nog wel mee. Vernietig het oude blad.</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>De wachtwoordzin is gewijzigd.</translation>
        </message>
        <message>
            <source>The words are right: the sheet counts.</source>
            <translation>De woorden kloppen: het blad telt.</translation>
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
            <source>not typed back yet</source>
            <translation>nog niet teruggetypt</translation>
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
        <message numerus="yes">
            <source>Waymark locks in %n seconds. Any key keeps it open.</source>
            <translation>
                <numerusform>Over %n seconde vergrendelt Waymark. Elke toets houdt het open.</numerusform>
                <numerusform>Over %n seconden vergrendelt Waymark. Elke toets houdt het open.</numerusform>
            </translation>
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
            <source>Book a sheet in</source>
            <translation>Boek een blad in</translation>
        </message>
        <message>
            <source>Book in</source>
            <translation>Boek in</translation>
        </message>
        <message>
            <source>Choose a hearing to see its sheets</source>
            <translation>Kies een zitting om de bladen te zien</translation>
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
            <source>Register of sheets</source>
            <translation>Bladenregister</translation>
        </message>
        <message>
            <source>Sheet %1 is booked in.</source>
            <translation>Blad %1 is ingeboekt.</translation>
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
            <source>Sheets of this hearing</source>
            <translation>Bladen van deze zitting</translation>
        </message>
        <message>
            <source>State, destroy before</source>
            <translation>Staat, vernietigen vóór</translation>
        </message>
        <message>
            <source>The text at %1 is too long for the sheet. Make it shorter and print again. Nothing was changed.</source>
            <translation>De tekst bij %1 is te lang voor het blad. Maak de tekst korter en druk opnieuw af. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Type the code, or scan it</source>
            <translation>Typ de code of scan hem</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Wat ervan geworden is</translation>
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
        <message numerus="yes">
            <source>Wrong five times or more. You can try again in %n seconds.</source>
            <translation>
                <numerusform>Vijf keer of vaker fout. Opnieuw proberen kan over %n seconde.</numerusform>
                <numerusform>Vijf keer of vaker fout. Opnieuw proberen kan over %n seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your passphrase, please</source>
            <translation>Uw wachtwoordzin graag</translation>
        </message>
        <message>
            <source>type the passphrase until now</source>
            <translation>typ de wachtwoordzin tot nu toe</translation>
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
            <source>Exchange</source>
            <translation>Uitwisseling</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
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
            <source>%n lines were compared with names, addresses, numbers and secrets.</source>
            <translation>
                <numerusform>%n regel nagekeken op namen, adressen, nummers en geheimen.</numerusform>
                <numerusform>%n regels nagekeken op namen, adressen, nummers en geheimen.</numerusform>
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
            <source>For whom</source>
            <translation>Voor wie</translation>
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
            <source>Open case file</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
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
            <source>Size</source>
            <translation>Formaat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
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
            <source>%1 is not a sheet code. Compare it with the sheet, then type it again.</source>
            <translation>%1 is geen bladcode. Vergelijk met het blad en typ de code opnieuw.</translation>
        </message>
        <message>
            <source>Another sheet got this number meanwhile. Nothing was printed. Make the sheet again.</source>
            <translation>Een ander blad kreeg intussen dit nummer. Er is niets afgedrukt. Maak het blad opnieuw.</translation>
        </message>
        <message>
            <source>Fill in the city of the hearing first.</source>
            <translation>Vul eerst de stad van de zitting in.</translation>
        </message>
        <message>
            <source>Fill in the day of the hearing first.</source>
            <translation>Vul eerst de dag van de zitting in.</translation>
        </message>
        <message>
            <source>Fill in the day of the talk first.</source>
            <translation>Vul eerst de dag van het gesprek in.</translation>
        </message>
        <message>
            <source>Given to the printer.</source>
            <translation>Aan de printer gegeven.</translation>
        </message>
        <message>
            <source>No sheet %1 was printed from this vault. Nothing was changed.</source>
            <translation>Er is geen blad %1 uit deze kluis afgedrukt. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druk af</translation>
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
            <source>Saved. The file is not encrypted: print it, then delete it there.</source>
            <translation>Bewaard. Het bestand is niet versleuteld: druk het af en wis het daar.</translation>
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
            <source>There is no printer on this computer. Nothing was printed. Connect one, or save the sheet as PDF and print it elsewhere.</source>
            <translation>Er is geen printer op deze computer. Er is niets afgedrukt. Sluit er een aan, of bewaar het blad als pdf en druk het elders af.</translation>
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
            <source>Saved on this laptop</source>
            <translation>Opgeslagen op deze laptop</translation>
        </message>
        <message>
            <source>The plan is in force</source>
            <translation>Het plan is actief</translation>
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
            <source>Save first: what is typed is not part of the plan yet.</source>
            <translation>Bewaar eerst: wat getypt is hoort nog niet bij het plan.</translation>
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
            <source>Type the 24 words of the recovery sheet, in order, with spaces between.</source>
            <translation>Typ de 24 woorden van het herstelblad, op volgorde, met spaties ertussen.</translation>
        </message>
        <message>
            <source>Word %1 is not a recovery word. Nothing was changed. Compare it with the sheet; the first four letters are enough.</source>
            <translation>Woord %1 is geen herstelwoord. Er is niets veranderd. Vergelijk het met het blad; de eerste vier letters zijn genoeg.</translation>
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
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n stap</numerusform>
                <numerusform>%n stappen</numerusform>
            </translation>
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
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Tijd aanpassen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>In the courtroom</source>
            <translation>Nu in de zaal</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>Laatste: %1</translation>
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
            <source>Taking over from paper: tick what is ticked on the sheet. Each tick asks for the time that is written there.</source>
            <translation>Van papier overnemen: vink af wat op het blad is afgevinkt. Elke vink vraagt naar de tijd die daar staat.</translation>
        </message>
        <message>
            <source>Tick off</source>
            <translation>Afvinken</translation>
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
            <source>Time taken back</source>
            <translation>Tijd teruggenomen</translation>
        </message>
        <message>
            <source>Times of the day</source>
            <translation>Tijden van de dag</translation>
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
            <source>Find</source>
            <translation>Zoek</translation>
        </message>
        <message>
            <source>Find case, sheet or command</source>
            <translation>Zoek zaak, blad of opdracht</translation>
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
            <source>case</source>
            <translation>zaak</translation>
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
            <source>Content</source>
            <translation>Inhoud</translation>
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
        <message numerus="yes">
            <source>oldest %n days</source>
            <translation>
                <numerusform>oudste %n dag</numerusform>
                <numerusform>oudste %n dagen</numerusform>
            </translation>
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
            <translation>De opslag is beschadigd. Er is niets veranderd. Controleer de kluis en zet een reservekopie terug als de controle dat zegt.</translation>
        </message>
        <message>
            <source>The vault cannot be written here. Nothing was changed. Check that the disk and the folder are not read-only.</source>
            <translation>Hier kan niet in de kluis worden geschreven. Er is niets veranderd. Controleer of de schijf en de map niet alleen-lezen zijn.</translation>
        </message>
        <message>
            <source>This file is not a store of this vault. It was left as it is. Choose another folder, or restore a backup.</source>
            <translation>Dit bestand is niet de opslag van deze kluis. Het is niet aangeraakt. Kies een andere map of zet een reservekopie terug.</translation>
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
            <source>Back to the cases</source>
            <translation>Terug naar de zaken</translation>
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
            <source>Suspension or release expected</source>
            <translation>Schorsing of vrijlating verwacht</translation>
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
        <message>
            <source>Book a sheet in</source>
            <translation>Blad verwerken</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
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
            <source>Make a backup</source>
            <translation>Maak een back-up</translation>
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
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
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
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Case looked at</source>
            <translation>Zaak bekeken</translation>
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
            <source>Erased</source>
            <translation>Gewist</translation>
        </message>
        <message>
            <source>Held changes accepted</source>
            <translation>Vastgehouden wijzigingen aanvaard</translation>
        </message>
        <message>
            <source>Keys changed</source>
            <translation>Sleutels gewijzigd</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Vergrendeld</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Ontvangstbewijs</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Bewaard</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoek</translation>
        </message>
        <message>
            <source>Search the audit trail</source>
            <translation>Zoek in het logboek</translation>
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
            <source>Wrong passphrases before</source>
            <translation>Foute wachtwoordzinnen eerder</translation>
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
            <source>Smaller letters</source>
            <translation>Kleinere letters</translation>
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
        <name>Vault</name>
        <message>
            <source>The key file of this vault is an older one, from before its keys were replaced. Somebody put it there. Replace the keys again.</source>
            <translation>Het sleutelbestand van deze kluis is een ouder, van voordat de sleutels zijn vervangen. Iemand heeft het daar neergezet. Vervang de sleutels opnieuw.</translation>
        </message>
        <message>
            <source>The key file of this vault is damaged. Nothing was changed. Restore the key file from a backup.</source>
            <translation>Het sleutelbestand van deze kluis is beschadigd. Er is niets veranderd. Zet het sleutelbestand uit een reservekopie terug.</translation>
        </message>
        <message>
            <source>The key file of this vault is not the one that was written last. A passphrase that was changed may work again. Look at the list of keys.</source>
            <translation>Het sleutelbestand van deze kluis is niet het laatst geschreven bestand. Een gewijzigde wachtwoordzin kan weer werken. Bekijk de lijst met sleutels.</translation>
        </message>
        <message>
            <source>The key file of this vault was lost or damaged, so the newest backup's was used. Nothing in the vault was lost. Make a backup, and change the passphrase if it was changed since then.</source>
            <translation>Het sleutelbestand van deze kluis was weg of beschadigd; dat van de nieuwste reservekopie is gebruikt. In de kluis is niets verloren. Maak een reservekopie en wijzig de wachtwoordzin als die sindsdien is gewijzigd.</translation>
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
            <translation>Het ontgrendelen van deze kluis vraagt meer of minder rekenwerk dan Waymark toestaat. Het sleutelbestand is beschadigd of door een ander programma gemaakt. Er is niets veranderd. Zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>This vault is already open in another window on this computer. Nothing was changed. Use that window, or close it first.</source>
            <translation>Deze kluis is al open in een ander venster op deze computer. Er is niets veranderd. Gebruik dat venster of sluit het eerst.</translation>
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
            <translation>Vul eerst de naam van de kluis en uw eigen naam of rol in.</translation>
        </message>
        <message>
            <source>This passphrase belongs to keys that were replaced. Try another.</source>
            <translation>Deze wachtwoordzin hoort bij sleutels die zijn vervangen. Probeer een andere.</translation>
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
            <source>Previous part of the window</source>
            <translation>Vorig deel van het venster</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Vorig tabblad</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Kleinere letters</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>Gewone letters</translation>
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
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>In een bundel</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Opgeslagen op deze laptop</translation>
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
