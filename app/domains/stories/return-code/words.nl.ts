/**
 * The words of the return code, in order; the place of a word is its value, so the list must never change once
 * codes were given out. Made by tools/return-code-words.ts from the word list of OpenTaal, © 2006–2020 OpenTaal,
 * 2001–2005 Simon Brouwer and others, 1996 Nederlandstalige TeX Gebruikersgroep, under the revised BSD licence
 * (see opentaal-licence.txt).
 */
export const words = `
aaien aalbes aanbod aandacht aandelen aandoen aaneen aangaan aanhaken aanhoren aankijk aankomen aankomst
aankoop aanloop aanmaken aannemen aannemer aanplant aanraken aanrecht aanreik aansluit aansta aanstaan aantal
aantonen aanvraag aanvuren aanwezig aanzet aanzicht aapje aardbei aardbol aarden aardgas aardig aarding
aardman aardnoot aardolie aardrijk aardworm aarzelen aasbloem aasemmer aaskever aasvis aasvlieg aasvogel
abonnee abrikoos abstract academie accent accept account accu acht achtbaan achtbaar achter achteraf achterna
achterom achterop achting achtkant achtste achttal achttien acteren acteur actie actief acties activa
activist actor actrice adelen adem ademweg ader adjunct admiraal adoptie adres adressen advies adviezen
adviseur aerosol afbouwen afbreken afbuigen afdak afdalen afdaling afdekken afdeling afdracht afdrager
afdrogen afdruk afduwen affaire affiche afgiet afgifte afhaken afhalen afhangen afketsen afkeuren afkicken
afkoelen afkomen afkopen aflaat afleggen aflegger afleiden afleren aflezen aflikken aflopen aflossen afmaken
afmelden afmeren afmeting afnemen afnemer afpakken afreizen afrij afroepen afrollen afronden afrukken
afscheid afschuw afsla afslank afsluit afspelen afspraak afsta afstand afstap afstek aftappen aftast aftellen
aftoppen aftred aftrek afval afvalbak afvalput afvalzak afvegen afvoer afwaarts afwacht afwas afwasbak
afwaskom afwassen afwegen afweging afwennen afweren afwerken afwissen afzakken afzei afzet afzuigen agave
agenda agenten agio aikido airco ajuin akelei akker akkoord akten alarm alarmbel album alfa alfabet algemeen
algen alinea allebei alleen allegaar alleman allerlei allround almanak alom alpine alpino alsem altijd
amandel amateur ambitie ambt amerij ampul amuse analist analyse analyses ananas ander andijvie anekdote anijs
animatie animeren anjer anker ansjovis antenne antiek antislip antwoord apart apenland apennoot apenpak
apotheek apparaat appel appelbol appelsap applaus april aprilvis aqua aquarel aquarium arbeid arbeider
arbiter archief areaal argument armband aroma arterie artiest artikel artsen asbakken asfalt aspect asperge
assen assisen assist aster atelier aten atlas atlassen atleten atletiek atol atomen attachee attentie attest
audio auditeur auditie augurk augustus auteur autobak autoband autoblad autobouw autobrug autobus autoclub
autodak autodeur autoglas autolamp autoland autolijn automaat autopark autopsie autoraam autoreis autorit
autostad autoveer autowas autoweg avond avondles avondrit avonduur avondzon avontuur azijn azuur baai baanbed
baanlijn baanvlak baanwerk baard baars baarzen baas babbel babybad babybed babyboek babyfles babylijk babypop
babysit baccarat backen badbroek badeend baden badgast badhok badhuis badjas badkamer badkraan badlaken
badmat badmode badmuts badolie badpak badrand badstoel badstof badtas badwater badzeep bagage bagatel bagel
baggeren bakblik bakboter bakdek bakenen baker bakfiets bakgoot bakhuis bakje bakken bakkerij bakkerin
baklijn baklucht bakmeel bakolie bakoven bakpan bakplaat baksel bakspel baksteen bakstoel baktafel baktijd
bakvis bakvorm bakwagen balans balansen balderen balein balg balhoofd balie baljurk balken balkon ballade
ballast ballen ballet ballon balpen balsemen balspel balsport balzaal balzak bama bamboe bami banaan band
bandfoto bandmaat bandzaag banier banjo bank bankbed bankboek banket bankgeld bankgiro bankje bankkast
bankman bankpas bankpost bankstel bankwerk barak barbecue barcode bareel barette bariton barok baron bascule
basis basket baslijn batikken batterij bavarois baviaan bazaar bazen bazin beambte bebouwen bedacht bedanken
bedbank bedeesd bedekken bedenken bederven bedienen bedingen bedjas bedlamp bedoelen bedplank bedrag bedrand
bedrijf bedsprei bedstee bedtijd beek beekdal beekje beekloop beekrand beeld beeldend beeldig been beenham
beenmerg beer beerdier beerput beet begaafd begin beginner beginsel begonia begrepen begrip behagen behalve
behandel behang behanger beheer behendig behoeden behoeven behoren behouden beide beige beignet beitel
beitsen bejagen bekeken bekend beker bekering bekje beklag bekleder bekomen bekoren bekwaam belang belbus
beleefd belegen belegsel beleid beleven beleving belicht belkaart belknop belkoord bellen belofte belonen
beloning beloven bemannen bemerken bemeten beminnen bemoeien benaming beneden benefiet bengel benig benijden
benoemen benzine bepakken bepalen bepaling beperken beraden berceuse bereden bereid bereik bereizen bergamot
bergbeek bergboer bergdal bergdorp bergeend berggeit berggids berghok berghout berghuis berghut bergijs
berging bergje bergkam bergkant bergkast bergland bergmeer bergnaam bergpad bergpas bergrand bergrit bergrug
bergstad bergtop bergtrui bergwand bergweg bergwei bergwind bergzout bericht berk berm beroemd beroep
bescherm beschuit beseffen besluit bespelen bessen best bestaan bestand besteden bestek bestel bestuur
betalen betaler betaling betogen beton betuigen betwist beugel beuk beurs beurt beurzen bevel bever bevingen
bevoegd bevolken bewaken bewaker bewaking bewaren bewaring bewegen beweging bewerken bewerker bewijs bewijzen
bewind bewonen bewoners bewoning bewust bezem bezemhok bezet bezield bezielen bezien bezig bezingen bezinnen
bezit bezitter bezoek bezoeker bezorgen bezorger bezwaren biecht bieding biefstuk bieren bieslook biet
bigband biggetje bijblad bijboek bijboot bijeen bijen bijkaart bijkleur bijkomen bijlage bijna bijnaam bijpad
bijpost bijrol bijslag bijsloot bijsmaak bijter bijtijds bijvak bijveld bijvoet bijwagen bijwoord bijzaal
bijzet bijzin biljart binden binder binderij binding bingo binnen biologie bioloog biomassa bioscoop biscuit
bitter bivak bizon blaadje blaar blaas bladdeeg bladeren bladerig bladgeel bladgoud bladhark bladig bladknop
bladkool bladneus bladrand bladveer bladvorm bladzij blaker blauw blauwvos blauwwit blazen bleken blender
bles blessure bleven blies bliezen blij blijken blijven blijver blik bliksem blikveld blikwerk blinken
blocnote bloeien bloembak bloembed bloembol bloemdek bloemen bloemig bloemist bloempap bloempot bloemzak
bloesem bloesje blog blogger blokhuis blokhut blokkade blokken blond blondine blouse blow blozen blue blues
bluffen blussen bobbel bobijn bochten bochtig bodem body boeggolf boei boek boekband boekblok boekdeel
boekdruk boekerij boeket boeking boekje boekrol boekrug boekstuk boekvink boekvorm boekwerk boel boender
boenen boer boerin boetiek bokaal bokje bokken bokking boksen bolbloem bolderen bolhoed bolletje bolplant
bolrond bolschil bolspel bolster bolvorm bommelen bonbon bond bondig bongo bonsai bontmuts bonus bonussen
bonzen boog boogbal boogbrug boom boomblad boomhoek boomhuis boomhut boomlaag boompaal boomrijk boomslak
boomstam boomtak boomtop boomvorm boomzaag boon boot boothuis bootje bootreis bootsman boottrip bootvorm
bopper bord bordeaux border bordpunt bordspel borduren boren borgbout borgen borging borgmoer boring borrel
borstel bosbad bosbeer bosbes bosbloem bosbouw bosbrand bosduif bosfee bosfeest bosfruit bosgeur boshut
boskant boskapel boskar boskat bosklas bosland boslelie bosloop boslucht bosmier bosmuis bosmuur bospad
bospark bosplan bosplant bosrand bosrijk bosrit bossen bosspel bosspin bostuin bosui bosuil bosviool bosvlam
bosvogel bosweg boter boterham boterpot botervat botervis botje botsing bottelen bouillon bout bouwbord
bouwdag bouwdoos bouwdorp bouwen bouwer bouwhal bouwhuis bouwjaar bouwkamp bouwklus bouwlaag bouwlamp
bouwland bouwplan bouwsel bouwspel bouwstof bouwvak bouwvlak bouwvoor bouwweg bouwwerk boven bovenaan
bovenbed bowlen bowling boycot braadpan braaf braam braambes braambos bracht braden braille brak brallen
branche branden brander brasem breed breedte breien breigoed brein breister breiwerk breken breker breking
bren brengen brenger bretels breuken brevier bridgen brie brief briesje brigade bril brink broccoli broche
brochure broed broeder broeibak broeien broeikas broek broekpak broekzak brok brokstuk brommen bron broodje
broodkar broodmes broodpap broodzak brouwen browser brug brugdag brugdeel brugdek brughoek brugjaar brugklas
brugstuk brugtaal brugwerk brui bruid bruiloft bruin bruinig bruinvis bruisen brullen brunch brunette brutaal
bruto bubbel budget buffel bufferen buffet buidel buigen buiging buikband buikdans buiken buiklijn buikspek
buikwand buikwind buil building buitelen buiten buitenom buitje buizen buizerd bukken bulderen bulgur bulken
bulletin bundel bungalow bungelen bunker burchten bureau bureaula burg burger busbaan busboot bushalte
business buskaart buslijn busnet buspakje busreis busrit busroute bussen bussluis bustocht bustrip buur
buurdorp buurhuis buurkat buurkind buurland buurman buurstad buurt buurtbus buurtweg buxus cabaret cabine
cacao cachen cactus cadeau caisson cake cakeblik cakedeeg cakelaag cakemeel cakevorm calorie camera campagne
camping campus canon canto capsule caravan carillon carnaval casco casino cassette casus cavia cello cement
centen centeren centrum chalet chat checken chef chemie chemisch chillen chloren choco chocola chocomel
choppen cijfer cilinder cinema circuit circus cirkel citaat citatie citeren citroen citrus civiel claimen
clan clown club clubblad clubdag clubdas clubhuis clubjaar clublied clubman clubnaam clubrit clubvlag coach
coaches coaching coalitie cocktail cocon coderen codes cognac cola colafles collect collega college comfort
communie complet complex compost computer concept concern concert concerto concours conditie confetti
conflict congres conifeer console contact context continu contra contract contrast controle corner corona
correct corso corvee country couplet coupon coureur couscous couvert couveuse cowboy cracker crashen creatie
credit cricket criteria critica criticus crochet croquet crossen crosses cultus cultuur curator curry cursief
cursor cursus curve daar daarna daarom dacht dadel dadelijk daden dader dagblad dagbloem dagboek dagbouw
dagdeel dagdroom daggeld daghuur dagje dagkaart dagkrant daglelie daglicht daglonen dagploeg dagreis dagrit
dagteken dagtekst dagtocht dagtrein daguil dagzaal dahlia dakbaan daken dakgoot dakje dakkamer dakkapel
dakleer daklicht daklijn daklook dakpan dakplaat dakraam dakrand dakriet dakstoel daktaal daktuin dakvloer
dalen daling daluren dalweide dalwind dames damestas dammen dampen damwand dank dankbaar dankdag danklied
dans dansclub dansen danser danseres dansfilm danshuis dansles danslied dansmaat danspas dansspel dansstad
dansstuk danstaal danstent dansveld dansvorm danszaal dapper dartelen daslook dassen dasspeld data databank
database datanet dateren datering dating datum dauw december deck decor decreet deed deeg deegbal deegplak
deegrand deegrol deelraad deeltijd deftig degelijk deinen dekbed deken dekglas dekhuis dekhut dekking
dekkleur deklaag deklat dekplaat deksel deksteen dekstoel dekstuk dekverf dekvloer dekzeil delen delicten
deling demo demper denderen denken denker denkfout denkspel denktank dennen deposito depot derde dertien
dertig derwijze designer dessert dessin detail deugen deugniet deuk deun deur deurbel deurknop deurmaat
deurpost deurveer deurvlak dezelfde diagram dialect dialoog diamant diameter dichtbij dichten dichter
dichting dictee dicteren dieet dienaar dienblad dienen dienst diep diepgang diepte dieren diermeel diernaam
diervorm diesel dieven dijbeen dijk dijkbouw dijkdorp dijkhuis dijkje dijkpad dijkring dijkweg dille diner
ding dinsdag diploma dipsaus direct directie director dirigent disk display distel district divisie dobbelen
dobber docent dochter doctor document doek doel doellijn doelman doelnet doelpaal doelpunt doeltrap doelwit
doemen doener dokter dolfijn dollar domeinen domino dominoot dommelen dommen dompelen donateur donatie donder
doneren donor donzig dooien dooier dooiweer dook door doorbijt dooreen doorgaan doorgang doorkijk doorlaat
doornen doorslag doorsnee doos doosvorm dopen doperwt dopje dopneus dorp dorpel dorpskom dosis dossier douane
douche doven down dozen dozijn draad draadnet draadrol draagtas draagzak draaidag draaidop draaien draaier
draaihek draaitol draak dracht dragee dragen drager dragon drama drang dranken draven drempel dressuur
dreumes dreun dreven drie driegen driehoek driepoot drieweg drift driftig drijfnet drijven drillen dringen
drinkbak drinkbus drinken drinker drinkkan drive droeg drogen dromen dromer dromerig drong drooghok droognet
droogrek droogweg droogzak droomdag droomman drop dropje droppel dropreep drozen druif druipen druiper druk
drukfout drukking drukknop drukpers druktank drukwerk drup druppel dubbel duel duet duiden duiding duif
duikboot duikbril duikclub duikdag duikeend duikelen duiken duiker duikfles duikklok duiklamp duikles
duikmaat duikmuts duikplek duiktijd duiktrip duim duimmuis duimstok duin duinbos duingras duinkam duinkant
duinkust duinmeer duinpad duinpan duinpark duinrand duinriet duinroos duintop duinvoet duinzand duizelen
duizend dukaat dunnen durven dutje duur duurloop duurzaam duwen dwalen dwars dwarsarm dwarslat dwarsweg
dwarszee dweil dwerg dynamiek dynamo echo echoot echt echtheid echtpaar eclips ecologie economen economie
edel editie editor educatie eekhoorn eekhoren eend eenheden eenheid eenmalig eentalig eenvoud eerbaar eerbied
eerder eerlijk eerst eetappel eetbaar eetclub eethoek eethuis eetkamer eetketel eetlepel eetlust eetpauze
eetpeer eettafel eettent eetzaal eeuw eeuwig effect effen effenen egeltje eierboer eierdans eierdoos eierdop
eieren eierrek eiersaus eigeel eigen eigenaar eigendom eigenen eikel eiken eikenbos eiland eind einddoel
eindigen eindloon eindspel eindtrap eindtune eitje eken ekster eland elastiek electie element elfde elfje
elftal elkaar elleboog elpen emmer emotie employee ener energie energiek engel enig enkele ensemble entree
envelop erebaan erelijst erfgoed erfpacht ergens erkennen erker ernstig eronder ervaren ervaring erwt
escapade esdoorn eskader espresso essay essen etage etagebed etagebos etalage etappe eten etensbak eter ether
ethernet ethiek ethisch etiket etmaal ette etui euro evenals evenveel evolutie exact examen examens examina
excuus expansie expert expres extract ezel ezelkar ezelskar ezelsoor fabel fabriek factor factuur fagot
fakkel falafel familie fanfare fantasie farmacie fasen fatsoen fauteuil favoriet fazant februari feest
feestdag feiten fenomeen festijn festival fictie fiedel fiets fietsbel fietsbus fietsdag fietsen fietser
fietskar fietsles fietsnet fietspad fietspet fietsrek fietsrit fietstas fietsweg figuur fijn fijnstof file
filiaal film filmband filmblad filmblik filmclub filmdag filmer filmhuis filmjaar filmkast filmlaag filmland
filmnaam filmquiz filmrol filmset filmstad filmster filmtaal filmtijd filmzaal filosoof filter finalist
fineren finishen firma fitheid fitness fitting fjord flacon flamenco flamingo flanel flap flarden flat flauw
flessen flesvoet flexibel flik flink flinter flits flitsen flitser flodder flow fluister fluit fluiter
fluitles fluweel fluwelig focussen foerage folder folie folio fond fondue fonkelen fontein fooi foon foppen
forel forensen formaat formatie formule fornuis forum fosfaat fosfor fossiel foto fotoblad fotoboek fotoclub
fotodoos fotolamp fotomap fotorol fotospel fototas fotowand fotowerk fotozaak fout foxtrot fractie fractuur
fragment framboos frame franje frase freaken frequent friet frietkar frietpan frietzak fris frites frituren
fronsen front fruit fruitdag fruithap fruitmes fruitpan fruitpap fruitsap fruitsla fuchsia fuif functie
functies fusie futen gaai gaan gaarder gaas gala galajurk galerie galm galon galop gamelan gamma gang
gangdeur gangkast gangklok gangpad ganzen gapen garage garantie garde garen garnaal garneren gasbel gasfles
gasketel gaskraan gaslamp gaslicht gasmunt gasolie gaspijp gassen gasstel gast gastboek gastheer gasthuis
gastkind gastkoor gastland gastles gastrol gastvrij gastzus gasvlam gasvuur gaten gauw gaven gazon gebaar
gebak gebakje gebergte gebeuren gebied gebit gebonden geboorte gebouw gebrek gebruik gedaan gedag gedeelte
gedenken gedicht geding gedoe gedogen gedrag geduld geduldig geefster geel geelboek geelhart geelrood
geelster geelvink geelwit geest geestig geeuwen gegaan gegeven gegevens gehakt gehalte gehecht geheel geheim
geheugen gehoor gehouden gehucht geinig geiser geiten geitje gekleurd gelaat geld geldboom geldig gelding
geldkast geldkist geldlade geldpot geldstuk geldzak geleding gelegen gelei geleider geliefd gelijk gelijker
gelopen geloven gelui geluid geluk gelukkig gelukzak gemaakt gemak gember gemeente genade genadig gender
generaal generiek genezen genezing genieten genoegen genoffel genoom genoot genre geranium gereed geregeld
gerei gericht gerieven gering geroep geruisen geruit gerust geschenk geschil geselen geslagen gespen gesprek
gestaan gestalte gestreng getal getij getouw getrouw getuigen geur geurig gevallen gevel geveltop geven
gevend gever gevoel gevoelig gevolg gevuld gewaar gewas gewassen gewei geweldig gewelf gewest geweten gewicht
gewillig gewinnen gewoel gewoon gewricht gezag gezang gezegde gezellig gezellin gezet gezicht gezin gezind
gezon gezond gids gidsen giebel giechel gierst gieten gieter giganten ging gipsen giraf giroboek giropas
gistdeeg gister gisting gistvlok gitaar gitarist glad gladheid gladiool glanzen glanzend glas glasaal glasbak
glasblad glasbol glasbouw glasdak glasdeur glaslaag glaslat glasmaat glasnet glasoven glasraam glasrand
glasstad glasverf glaswand glaswerk glaswol glazen glazig glazuren gleden gletsjer glij glijbaan glijden
glijgoot glimlach glimmen glimp glimworm glinster glippen glitter gloed gloeien glooien gloren glottis
glucose gluren godinnen goed goederen goedkoop gold golfbad golfbal golfclub golfdag golfdal golfkam golfkar
golfles golflijn golfpark golfreis golfspel golftas golfveld golfvorm golven golvend gomboom gondel gonzen
gooien goot gootlijn gordel gordijn gort goudbad goudberg goudbes goudblad gouden goudgeel goudgeld goudhaan
goudhaar goudlaag goudland goudmijn goudoog goudpunt goudstof goudstuk goudveld goudverf goudvink goudvis
goudvos goudwerk goudzand goulash gourmet graad graag graaien graan gracht gradatie graffiti grafiek grafisch
gram granaten graniet grap grapjas grapjurk grappig gras grasaap grasbaan grasband grasboom grasdak grasdijk
grashalm graskaas graskalf graskuil grasland grasmat grasmus graspad grasperk graspol grasrand grasrijk
grasrol grasveld grasvlak gratin gratis gravel graven graveren graverij gravure grazen grendel grens grenzen
grepen greppel griffel grijnen grijpen grijs grijswit grill grillig grimlach grimmen grind grindbak grindbed
grindpad grit groeien groen groenbak groendak groenoog groente groep groet groeven grof grommen grond grondig
grondwet grot gruizen grut grutto guitig gulden gulheid gummi gunnen gunstig gymles gymnasia haag haagbeuk
haaien haaklijn haakpen haakpunt haakvorm haalbaar haantje haar haarbal haarband haarbos haarfijn haargras
haarkam haarlijn haarlint haarolie haarpunt haarvat haarverf haarvorm haarwerk haarzak haas haast haastig
habitat hachee hagedis hagel hagelbui hagelwit haken hakhout hakkelen haksel haldeur halen halfjaar halfuur
halm halo halsband halsdoek halshoek halslijn halster halter halveren halzen hamel hamer hamster hamvraag
hand handbak handbel handboek handboom handboor handdoek handdruk handelen handig handkar handknie handkolf
handkus handlijn handpalm handpeer handpomp handpop handrem handsbal handset handspel handstuk handtas
handvat handvest handvol handvorm handwarm handwas handwerk handwiel handzaag hanenkam hangaar hangbrug
hangbuik hangen hanger hanglamp hangmat hangslot hanteren hanzen haperen hapje happen hardheid harding harig
haring hark harmonie harp harpoen hart hartfilm hartig hartklop hartlijn hartpunt hartruis hartslag hartvorm
hausse haven havenkom havens havenweg haver haverzak havik havo hazelaar hazen hebber hechten hechting heden
heem heen heerlijk heerser heester hefboom heffen heffing heggen heide heidin heilzaam hekelen hekje hekken
heklicht hekmotor hekpaal hekwerk helder heldin helemaal helen helft helium helling helm helpdesk helpen
helper helpster hemd hemdjurk hemdrok hemel hemelbed hemelbol hemeldak hendel heng hengel hengsel hengsten
hennep herder herderin heren herfst herfstig herhalen herin herinner herkomst herrie hersens herstel hersteld
hert hertog heruit heup heupfles heupkop heuptas heuvel heuvelig hiel hielp hielprik hier hierbij hierdoor
hierin hierna hierop hiervan hieven hijsen hinde hinderen hing hinkelen hinken hinniken hiphop hippie
historie hobbel hobbelig hobby hobbykok hobbymes hobo hocker hockey hoeder hoedje hoedrand hoek hoekbad
hoekbal hoekband hoekbank hoekhuis hoekig hoekkast hoeklijn hoekmaat hoekman hoekpaal hoekpand hoekpunt
hoekstuk hoektand hoekveld hoekvlag hoekvorm hoen hoenders hoepel hoes hoeve hoeveel hofbal hofhond hofje
hokje hokken hollen holpijp hommel hond honderd honing honken hoofd hoofddek hoofdhal hoofdig hoofdkam
hoofdkap hoofdman hoofdmap hoofdpad hoofdrol hoofdtak hoofdtop hoofdvak hoofdweg hoog hoogbouw hoogdag
hoogkoor hoogland hooglied hoogrood hoogstam hoogte hoogtij hooiberg hooibouw hooien hooihark hooikaas
hooikist hooiland hooitijd hooivork hooiweer hoop hoopvol hoorbaar hoorder hoorn hoornuil hoorspel hopper
horeca horen horloge hormonen horzel hotel houden houder houding houdster houtblok houtbouw houtduif houterig
houthok houtkant houtlaag houtland houtlijm houtmaat houtmeel houtoven houtrijk houtring houtsnip houtstof
houttuin houtvat houtvlot houtvuur houtwal houtwerk houtwesp houtwol houtzaag houw houweel houwer hozen huid
huidig huidlaag huifkar huis huisarts huisbaas huisbank huisbar huisboot huisdeur huisdier huisduif huishoek
huishond huishuur huisjas huiskat huislook huisman huismuis huismus huismuur huisnaam huispak huisraad
huisspin huistaal huisvest huiswerk huiswijn huiszorg huiveren huizen hulp hulpboek hulplijn hulpstuk
hulpwerk hulst hulzen humeur humor humus hunebed hunkeren huppelen huren hurken hutspot huurder huurhuis
huurland huurlijn huurpark huurtijd huurvorm huwelijk hyacint hyper icon ideaal idee idool iedereen iemand
iepen iets ijker ijsappel ijsazijn ijsbaan ijsbad ijsbal ijsbank ijsbeeld ijsbeer ijsbeker ijsberg ijsblauw
ijsbloem ijsblok ijsboer ijsbrug ijsclub ijsco ijscokar ijscoman ijsdag ijsdek ijsduif ijseend ijsemmer
ijsgrot ijshal ijshoorn ijshut ijsje ijskar ijskast ijskist ijsklomp ijsklont ijskorst ijskoud ijskraam
ijslaag ijslepel ijslolly ijsmaan ijsmaker ijsmist ijsmuts ijsmuur ijspegel ijsplaat ijsploeg ijsrand
ijsregen ijsroom ijssalon ijsschep ijssport ijsstoel ijstaart ijstak ijsthee ijstijd ijsveld ijsvloer
ijsvogel ijswafel ijswand ijswater ijsweg ijswolk ijszak ijszee ijveren ijverig ijzel ijzer illusie imago
imker immers impact inbellen inboedel inbouwen indammen indeling inden index indiener indikken ineen ineens
info ingezet ingooien inhaken inhalen inham inhoud inhuren injectie inkijk inkomen inkomens inkomhal inkoop
inkopper inkt inktfles inktgom inktlijn inktpen inktpot inktrol inktvis inktvlek inlaat inleggen inlegvel
inleiden inleven inloggen inlopen inluiden inmaken innen innig inpakken inruilen insecten inslag inslapen
insluit inspelen inspraak instant insteken intake intens intentie interest intern internet interval intussen
invallen invloed invoegen invoer invullen invulvak inwendig inwerken inwijden inwoner inzakken inzenden
inzicht inzien iris ismen isolatie isoleren ivoor jaar jaarboek jaarclub jaargang jaargeld jaarplan jaarring
jaarrond jaartal jaarwerk jaarwiel jacht jagen jager jaloezie jampot januari japon jargon jarig jasje jasmijn
jaszak jawel jazzband jazzzaal jeep jengelen jeugd jeugdig jockey jodelen jodium joegen joelen jofel joggen
jogging join jojo jolen jolig jong jongens jongeren jonk jonker journaal jubelen jubileum judo juffen juffer
juffrouw juichen juichpak juli julidag jumbo jumper jungle juni junidag jurk jurkje jury juweel juwelier kaap
kaars kaarsvet kaart kaartleg kaas kaasboer kaasbol kaasdeeg kaasdoek kaasklok kaasland kaasmes kaassaus
kaasstad kaasstof kaasvorm kaaswei kaatsen kabaal kabbelen kabelnet kabinet kabouter kachel kade kademuur
kader kajak kakelen kaketoe kalebas kalender kalf kalfkoe kalfslap kalium kalk kalklaag kalkoen kalm kalveren
kameel kamer kameraad kamerjas kamerrok kamille kamizool kammen kamp kamperen kamphuis kampioen kamplied
kampong kampvuur kanaal kanarie kaneel kano kanoclub kans kansen kansspel kant kantelen kanter kantig kantine
kantlijn kantoor kantwerk kapel kapitaal kapitein kapittel kapje kapo kapok kapper kapsalon kapsel kapstok
kaptafel kapucijn karaf karakter karamel kardemom kareel karnen karper kartelen karton karwei kasbloem
kasboek kasdruif kasfruit kasgeld kaslucht kasplant kasritme kassa kassei kassen kassier kasstuk kast
kastanje kastdeur kasteel kastoor kastrand kastrol kastvorm kastwand katapult katertje katje katoen katoog
katrol katuil katwilg kauw kauwgom kauwgum kavel keek keel keepen keeper keeshond kegelen keien keizer kelder
kelk kelkblad kelkvorm kelner kemel kenbaar kennel kennen kenner kennis keppel kerel keren kering kerkdorp
kerken kerkuil kern kerndeel kerrie kersen kerst kerstbal kerstdag kerstman kerstpot kervel ketchup ketel
ketens ketje ketting keuken keukenla keuren keurig keuring keurmerk keuter keuvel keuze keuzevak kever kezen
kibbelen kieken kiekje kielen kiemen kienen kiepen kier kietelen kieuw kieviet kievit kiezel kiezen kiezer
kijkboek kijkbuis kijkdoos kijken kijker kijkkast kijkspel kikker kikvors kilo kilogram kind kinderen
kindlief king kink kinnen kiosk kippen kirren kiwi klaar klad kladblok kladboek klam klank klant klapbaar
klapdeur klaphek klappen klapper klapraam klaproos klarinet klaring klas klasbak klasboek klasfoto klassen
klassiek klateren klauw klaver klavier kleden kledij kleding klei kleiboer kleiduif kleilaag kleiland
kleintje kleioven kleipop kleiput kleiweg klem klemtoon klep klepel klepper kleren kletsen kletskop kleumen
kleur kleurig kleuring kleursel kleuter kleven kliek klieren klif klikken klikker klimboom klimboon klimdag
klimhaak klimhal klimmaat klimmen klimmuur klimnet klimop klimpark klimrek klimroos klimrots klimster
klimtijd klimtouw klimwerk klinisch klinken klinkend klinker klip klit klodde kloek klok klokhuis klokslag
klokuur klokvorm klompen klompje klonken klont klonter kloof kloppen klopper klossen klotsen kluif kluit
kluitje kluiver klus klusdag klusman kluspoes klussen kluswerk kluwen knabbel knagen knaken knal knalgeel
knap knapkoek knapper knapzak kneden kneep knellen knelpunt kneu kneuter knevel knie knieband kniehoek
kniehoog kniekous knielang knielen knijpen knijper knikken knikker knipmes knipogen knippen knipsel kniptang
knipwerk knobbel knoedel knoeien knoeier knoestig knoflook knoken knokkel knol knolvorm knoop knorren knuffel
knuist knus koala kocht koebel koeboer koehaar koehoorn koeien koek koekblik koekdeeg koeketel koekje koekoek
koekvorm koelblok koelen koeling koelkast koeltas koemarkt koemelk koepel koepok koeren koerier koersen
koestal koets koetsen koetsier koeweide koffer koffie koken koker kokerij kokerrok koket kokkelen kokos
kolder kolen kolf kolibrie kolom komedie komeet komen komfoor komiek komijn komisch komst kondigen konijn
koning koningin konkel konvooi kooi kooilamp kookboek kookclub kookhuis kookles kookpot kooksel kookster
kooktent kookvuur koolblad koollaag koolmees koolpot koolraap koolsap koolsla koolsoep koolstof koolvis
koolzak kooplust koopman koor koorbank koorhek koorhemd koorklas koorlied koorreis koorstuk koorwerk koorzang
koosnaam koot kopen koper kopgroep kopie kopje kopklas koppelen koppig koprol koraal korps korpsen korrel
korrelig korst korstmos korten kortfilm korting kortom korven kostbaar kosten kostuum kotelet koter koukleum
kous kousen kovel kozijn kraag kraai kraam kraan kraanman krab krabbel krabber kracht krachtig kraken kralen
kramer kransen krant kras krassen krat krater kreeft kreeg kreet krekel krent kreukel kreuken kreunen krib
kriebel krieken kriel krielkip krijgen krijtje kring kringel krioelen krissen kristal kritiek kritisch kroeg
kroeskop kroezen krokant kroket krokodil krokus krommen kroniek kroning kronkel kroon kroos kropen krui kruid
kruidig kruik kruim kruimel kruin kruisbes kruisen kruiser kruising kruk krullen kubus kuchen kudde kuieren
kuiken kuil kuilgras kuip kuit kuitbeen kuitlang kuitvis kuiven kukelen kundig kunnen kunst kunstaas kunsthal
kunstig kunstijs kunstvak kunstwol kurkboom kurken kurkhout kurklaag kurkuma kurkzeil kushand kussen kust
kustbaan kustboot kustdorp kustland kustlijn kustreis kuststad kusttaal kusttram kustweg kuur kwadraat kwaken
kwal kwam kwantum kwark kwart kwartaal kwartel kwartet kwartier kwartje kwartuur kwast kwebbel kweekbak
kweekkas kweekset kweepeer kweken kweker kwekerij kwelder kwelen kwestie kwesties kwetsen kwiek kwijlen kwijt
kwik kwintet kwis kwispel laadbak laag laagbouw laagveen laaien laan laanboom laars laarzen laatst label
labyrint lachduif lacher lachfilm lachspel ladder lade ladekast lading lady laken lakenhal laminaat lammeren
lammetje lamp lamphuis lampion lampolie lampvoet lanceren land landboek landbouw landbrug landdag landdier
landduin landgoed landhuis landhuur landijs landing landkrab landlijn landmaat landman landnaam landpaal
landpost landpunt landstad landvorm landweer landweg landwerk landwijn landwind lange langhaar langhout
langneus langoor langzaam lantaarn lantaren lapje lappen laptop lasagne laser lassen lastig later lating
laurier lavendel laveren lawaai lawine leasen lectuur ledenpas leder ledigen ledikant leeftijd leep leerboek
leerdoel leerjaar leerlijn leerling leerpark leerplan leerplek leerpunt leerrijk leerstof leerstuk leertijd
leervorm leerwerk leerzaam lees leesbaar leesboek leesbril leesclub leeshoek leeslamp leeslint leesspel
leesstuk leeszaal leeuw legering legerjas leggen legger legging lego leiden leider leiding leidster leken
lekkage lekker lelie leliewit lemen lemmet lenen lener lengen lenig lenskap lente lentedag lentejas lentezon
lenzen lepel lepelbak lepelrek leraar lerares leren lering lesauto lesavond lesdag lesdeel lesdoel lesgroep
lesjaar leskist lesmap lesstijl lestijd lesuur lesvorm leswagen lesweek letten leuk leunen leuning leuren
leuteren leuze leven levendig levens leveren levering lezen lezenaar lezer lezeres lezing libel liberaal
licentie lichaam licht lichtbad lichtbak lichter lichthal lichting lichtje lichtnet lichtpen lichtval
lidstaat lied liedboek liederen liedvorm lief liefde liefdes lieflijk liefst liep lieverd liften liftster
liga ligger ligging ligstoel liguster lijf lijm lijmkam lijmlaag lijmpot lijmrest lijmstof lijmtang lijmverf
lijmvlak lijn lijnbaan lijnboot lijnbus lijndans lijnkoek lijnwerk lijs lijst lijster likken likker limiet
limit limoen limonade linde liniaal linker links linksen linnen linoleum lintdorp linzen lippen lisdodde
liter literair livrei lobby locatie locaties lodder loempia loep loeren logboek logement logen logeren logica
logies logisch logo lokaal loket lokken lokker lolly lommer long lood loodsen loodsman loofboom loofbos
looien looksaus loon loonwet loopauto loopbaan loopband loopbrug loopdag loopdeur loopeend loophek loopjaar
loopkat looplamp looplijn loopmaat loopneus looppad looppas looppop looprek loopstad loopstal loopster
looptijd looptouw loopwerk loopwiel loosheid lopen loper lorken lorre loterij loting lotion lotto lounge
loven lozen lozer lozing lucht luchtbad luchtbal luchtbed luchtbel luchtbus luchter luchtig luchtnet luchtweg
luchtzak lucifer luiaard luiden luidklok luidop luier luiertas luifel luim luipaard luister lukken lukraak
lunch lunchten lunchuur lupine lussen lusten lustrum luxe luxeauto luxehuis luxehut lychee lynx maag maaien
maaier maakster maaltijd maan maanauto maanbaan maandag maandje maanfoto maanjaar maanman maanring maanstof
maantijd maantop maanvorm maanzaad maart maat maatglas maatje maatkan maatlat maatlijn maatpak maatstaf
maatwerk macaroni machine machines macht machtig madam madelief madera magazijn magazine magnaat magneet
magnolia mahonie mail maillot maisgeel maiskip maiskoek maiskolf maisland maismeel maisolie maispap maissoep
maisveld maisvlok majoor makelaar maken maker makerij makreel malen maler malie maling mamma mammoet manager
mandfles mangel mango mangosap mangrove manier manifest maniok manschap mantel mapje mappen marathon marge
margriet marine marinier markeren markt marktdag markthal marmeren marmot mars marter mascotte masker massa
massage masseur mast mastboom masteren matchen matches materie matig matiging matinee matje matras matrix
matroos matter matzwart mavo maximum mazzel medaille media medicijn medisch medium meedoen meel meelbal
meelbes meelopen meeloper meelpap meelzak meenemen meer meerdere meerkoet meerman meerpaal meerring meertouw
meervoud meerwerk meestal meester meetbaar meetklok meeuw meidoorn meieren meikever meiknol meiregen mekkeren
melden melder melding meldpunt melkauto melkboer melkbus melken melker melkfles melkglas melkhuis melkjaar
melkkan melkkar melkkoe melkkrat melkman melkpak melkpap melkpot melkput melkreep melksaus melkstal melktand
melktijd melkvee melkweg melkwei melkwit melodie meloen membraan memo memory meneer mengen menging mengsel
mening mens mensen mentor menu merel merg mergelen merino merken merrie mesje mespunt mest mesting metaal
meten meteoor meter methode methodes meting metro metselen metser meubel mevrouw miauwen middag middelen
middenin midweek midzomer mier mierzoet migratie mijl mijlpaal mijmeren mijn mijnbouw mijnstad mikado mikken
mild mildheid milieu miljard miljoen mineraal minibus minimum minister minpunt minuut mirakel missen mist
mistbank mistig mistlaag mistlamp mistral mistveld mistwolk mits mixdrank mixen mixer mobiel modder modeboek
modefoto modehuis model modelijn modem modepop modern modetaal modevak modezaak modisch modus moeder moedig
moeilijk moer moeras moes moesson moestuin moeten mogelijk mogen mokka molboon molen molenaar molens molshoop
molsla moment mompelen monarch mond mondharp mondig monding mondstuk mondzorg montage monteur monument mooi
moppen mopperen mopsneus moraal morfemen morgen morrelen morsen mosgroen mosplant mossel mossen mosterd moten
motie motief moto motor motorjas motorrit mousse mout mouw mouwband mouwvest muesli muiltje muis muishand
muishond muisknop muismat muisstil muiswiel muizen munt muntgeld munthuis muntsaus muntstuk muntthee murmelen
musea museum musici musicus muskus mussen mutatie muts mutsen muur muurdeel muurhaak muurkant muurkast
muurstuk muurverf muurvlak muurwerk muziek muzikaal muzikant naad naaidoos naaien naaister naald naaldbos
naaldhak naam naambord naamstem naar naartoe naast nabij naburig nabuur nacht nachtaap nachtbel nachtbus
nachthok nachtkus nachtnet nachtpit nachtrit nachtuil naderen nadering nagaan nagelen najaar nakijken nakomer
naleving namaken namiddag narcis nasi naslag natie natura natuur nauw navel naven navolgen nawerken nazomer
nazorg nectar neefje neerslag negen negenen negentig neigen neiging nellen nemen nemer neming neren nergens
nering nerven nest nestbak nestboom nestbouw nestelen nestje nestkast netbal netband netel netgiraf netje
netjes netkaart netkous netspel netto netvlies netwerk neus neusbeer neusbrug neushaar neuslijn neuspunt
neusring neusstem neuswiel neuswijs neutraal neuzen nevel niche nicht niemand nier nietje niets nieuw niezen
nikkel nimmer nippel nippen nipper nissen niveau nodigen noemen noga nogal nogmaals nomaden nomen noodstop
noord noot nootjes norm normaal nota notaboek noteren notering notitie notulen nougat november nuance nuchter
nummer nuttig nylon oase ober object oceaan ochtend octaan octopus oefen oefenen oefening oefenpot oehoe
oeroud oerwoud oester oever oeverwal office offset ogen ogenblik oker oktober olie oliebad olieboer oliebol
olieboom olieboot oliefilm oliefles oliejas oliekan oliekoek olielaag olielamp olieland olieman olienoot
oliepalm oliepijp oliepit olieput olierijk oliestad olietank olievat olieveld olieverf olifant olijf olijfbos
olijftak omarmen omber ombouwen omdat omelet omen omgang omgeving omheen omhelzen omhoog omhullen omkeren
omkijken omkoping omlaag omleggen omlopen ommezien omnibus omranden omringen omroep omroeper omroeren
omruilen omslag omtrent omvangen omver omzet onbekend onder onderaan onderaf onderdak onderin onderrok
onderuit onderweg onderzij ondiep oneer oneindig oneven ongelijk ongeveer onhandig onkosten onlangs ontbijt
onthalen ontloken ontstaan ontwaken ontwaren ontwerp onweer onze oogappel oogbad oogbal oogdop oogglas
ooghaar ooghoek oogje oogkamer oogkas oogkleur ooglap oogmerk oogpunt oogrand oogring oogst oogstdag oogster
oogwater oogwenk ooievaar ooit ooms oorbel oordelen oordop oorknop oorkonde oorring ooruil oorvijg oorzaak
oosten oosters oosthoek oostkant oostkust oostpunt oostrand ootje opbellen opbergen opbeuren opblazen opbouw
opdoen opdracht opeen opeens opener opening opera operatie opereren opeten opgang opgaven opgewekt ophalen
ophaler ophangen ophogen ophouden ophouder opinie opkamer opkikker opkomst opkopen oplader oplappen oplaten
opleggen oplegger opletten oplicht oplopen oplossen opmaken opmerken opmeten opnamen opnames opnemen opnemer
opneming opnieuw opoe oppakken oppassen oppepper opper oppikken oprapen oprecht oprekken opricht oprit oproep
oprollen opruimen opslag opsta opstaan opstap opstart opsteker opstel opstoot optellen optelsom opticien
optie optiek optocht optreden optrek opus opvallen opvang opvoeden opvoeren opvolgen opvolger opvouwen
opvragen opvullen opwaaien opwaarts opwarmen opwarmer opwekken opwerken opwinden opzeggen opzet opzien
opziener opzij opzoeken oranje orchidee orde ordenen ordening order ordner oregano oren orgel orgelkas
orgelles orgelman origami orkaan orkest ornament ossen otter oudejaar ouderdom ouderen oudheid oudoom
oudtante ovaal oven ovendeur oventijd ovenvers ovenwant over overal overbuur overdag overeen overgang
overheid overhemd overhoop overig overkant overleg overoud overstap overstek overzet paadje paaien paal
paaldorp paalhout paalwerk paap paard paars paas paashaas paasvuur pachter pachtige pact pagaai pagina
pakhuis pakje pakken pakker pakket pakking paleis paleizen palet paletmes paling palm palmblad palmboom
palmhart palmhout palmolie palmpit palmtak palmtop pamflet pancake pand panda paneel panfluit panklaar panlat
pannen panorama pantalon panter pantser panty panvis papaver papegaai paper papfles papier papje papkind
paplepel pappot paprika papsoort paraat parabool paradox parallel paraplu parasol pardon parel parelwit
parfum paring park parkbank parkbos parkdeel parkeren parket parkiet parking parkoers parktuin parkweg
parterre partij partikel partner partyen pashok paskamer paspoort passaat passen passer passie pasta pastei
pastel pastorie patat patent pater patio patrijs patroon pauw pauwin pauwoog pauze pedaal peddelen peen peer
peervorm peignoir peilen peiling peilstok pekelen pelikaan pellen peloton pendelen pendule penseel pensioen
pension pepdrank peper peperbes peperbol peperbus pepervat perceel pergola periode periodes perken perron
persen persfoto persmap persoon perszaal perzik petje petrand petunia peuk peultjes peuren peuter peuzel
pianist piano pianoles pianoman picknick piek piekeren pienter piepen pieper piepstem pieptoon pier pierrot
pijler pijlpunt pijlsnel pijnboom pijp pilaar pillen piloot pincet pincher pinda pindaman ping pingelen
pinkster pinnen pioen pionnen piraat piramide pissebed pistache pistolen pita pitfruit pitsen pittig pitvis
pizza plaats plaatsen placemat plafon plafond plagerij plaggen plaid plakband plakboek plakken plakrand
plakwerk plamuren planeet plank planket plankier plannen planner planning plant plantbed planter planthof
planting plantput plas plasma plastic plataan plateau plateel platglas platneus platrond platspel platvis
platvoet platvorm platweg platwerk platzak plechtig plegen pleger plein pleister pleiter plek plekje plenzen
plezier plicht plichtig plint ploeg ploegmes ploffen plombe plonsbad plonzen plooien plooiing plooirok
plooisel plop plot pluggen pluim pluimvee pluis pluizen pluizig plukken plukker plumeau plus pluspunt plusser
pochen podia podium poedel poeder poef poelen poen poes poeslief poesmooi poetsen poetser poetslap poezen
poffer poging pointe pokeren pokken polder polijst polio polis polissen politiek polka pollepel pollevie polo
polohemd polsband polsen polsslag polsstok polstas pompen pompoen pompon pond pontbrug pontman ponton
pontveer pony pool poort poorter poortje poos pootgoed popband popcorn popel popfeest popje popkoor poplied
popmooi poppen popplaat popster populair populier popzaal portaal portie portiek portier portret positie
positief posities post postauto postbak postbode postbus postcode postduif poster postfris postgids postkar
postman postpak postpunt postuur postvak postvat postweg postzak poten poter pothuis potje potlood potmeter
potplant potspel potstal potvis praatje pracht prachtig prairie prak praktijk pralen praten prater precisie
prediken prei preiring preisoep preker premie premier premies prent prestige prettig prevelen prieel prijken
prijzen prikbord prikkel prikken prikker prime primeur principe prins prinsen prinses printen printer privaat
privacy proberen probleem procent proces product proefdag proefles proefrit proeven prof profiel prognose
program project promotie promotor pronken prooi proost prop protest protocol provider proza pruiken pruilen
pruim prullen publiek pudding puin pullen pullman punkband punt puntdak puntig puntlijn puntmuts puntneus
puntstuk puntvlam puntzak pupil puppy puree purperen putemmer putje putting putwater puzzel pyjama quinoa
quiz raadhuis raadsel raadspel raaf raam raamboom raamkant raamlijn raampen raampost raamwerk raamzaag raar
rabarber racer racespel radar raden rader radiator radijs radio radiohut radioman radslag rafel ragout rail
rakel raken rally raming rammel rand randstad randweg randwerk randzee rang rangeren ranja ranken ransuil
rantsoen rapen rapper rapport rashond rasp raspaard raster ratel rayon razen reactie reactor reageren recept
receptie reces rechter rechtop rechts reclame record recorder rector recyclen redactie redderen redding
redelijk reden redenaar redenen rederij reductie reekalf reeksen reep reflex refrein regelaar regelen
regeling regen regenbak regenbos regenbui regendag regenen regenjas regenkap regenput regenton regeren
regering reggae regie regio register reiger reiken reinigen reiniger reis reisauto reisblad reisboek reisbus
reisdag reisdoel reisduif reisgeld reisgids reismand reistas reistijd reisweg reiswieg reiszak reizen
reiziger rekbaar rekband rekbank rekenen rekening rekenles rekensom rekje rekken rekker rekking relais
relatie relaxen relen remblok remedie remmen remmer rendang rendier rennen renner renpaard rensport renstal
renster renwagen research reserve resident resonans respect respons restant resten rettich reuk reuzen reven
revisie revolver revue ribbe ribbel richten richter richting ridder riem riet rietblad rietgras rietland
rietmat rietpeer riettuin rietveld rietvink rijbaan rijden rijder rijdster rijgen rijglijf rijhuis rijkdom
rijkelui rijkheid rijles rijmen rijmwerk rijp rijpheid rijping rijst rijstkom rijstpap rijstvla rijtuig
rijven rijwiel rillen rimpel ringbaan ringband ringbus ringdorp ringetje ringkade ringlijn ringmaat ringmap
ringmus ringmuur ringnet ringoven ringweg rinkelen riool rioolput risico risotto rissen ritje ritme ritnaald
rits ritselen ritsen ritsvak rittijd ritueel rivier robber robijn robot rockband rococo rodekool roebel roede
roedel roeiboot roeien roeier roek roepen roeping roerbak roerblad roeren roervink roesten roffel roker
rokerij rokje rokvest rokzadel rokzak rolbaan rolbezem roldak roldeur rolfilm rollaag rollade rollen roller
rolluik rolmaat roloven rolpaal rolpaard rolrond roltafel roltrap roman romer romig rommel rommelig romp rond
rondes rondgang rondkom rondloop rondneus rondom rondpunt rondreis rondrit rondvaar rondvis rondweg ronken
roodoog rooien rooier rook rookkaas rookoven rookwolk room roomijs roomkaas roomsaus roomstel roomwit roos
rooster rossig rotan rotatie roti rotonde rotor rots rotsblok rotsen rotskust rotsmuur rotspad rotspunt
rotstuin rotswand rotswol roulatie route routes routine rouw roze rozerood rozijn rubber rubriek rucola
rugbyen ruggen ruglijn rugsteun rugstuk rugtas rugtekst rugwind rugzak rugzijde ruig ruiken ruiker ruilen
ruim ruimtes ruisen ruiter ruitjes rukken rumoeren rumoerig rund rundvee runner rups rupsbaan rupsband rust
rustbank rustbed rustdag rusthuis rustig rusting rustplek rustpost rustpunt rusttijd rustuur safari saffraan
salade salaris saldo salie salon salsa saluut samba samen sandaal sandwich sanering sapgroen sapje sappen
sappig saprijk sardien sardine satijn sauna saus sausen sauskom sauspan saxofoon scannen scanner scenario
scene schaal schaap schaar schacht schaduw schakel schaken schalie schamen schampen scharrel schattig schaven
scheef scheen schei schel schelm schelp schelvis schema schemer schenen schenkel schenken schepbek schepijs
schepje schepnet scheppen schepsel scheren scherm scherp schets schetsen scheur scheut schijf schijnen
schikken schilder schilfer schillen schiller schim schimpen schinkel schip schipper schlager schoeien schoen
schoenen schoffel schok scholing schommel school schoon schoot schoren schort schotel schouder schouw
schouwer schoven schrapen schraper schreden schreef schrift schrijf schrijn schroef schub schudden schuilen
schuim schuin schuit schuiven schuiver schuren schuwen scooter scout scouting screenen scriptie seconden
sectie sector sedert sediment segment seinhuis seizen seizoen selder selderie selderij selectie senioren
sensor serie series sering serveren servet servetje service servies sesam sessie sessies setje sfeer shawl
sheet shelter shirt shoarma shocken shoppen shopping show showman showroom sier sieraad sierlijk sierrand
siersel sigaar signa signaal signeren sijpelen sijsje silhouet silo simpel sinds singel single sintel sirene
siroop sissen sites situatie sjaal sjabloon sjalot sjirpen sjokken sjorren sjouwen sjouwer skelter skibaan
skibril skibroek skibus skiclub skidag skidorp skiede skihal skihut skiklas skiles skiloop skipak skipakje
skireis skisport slaapbed slaapbus slaaphok slaaphut slaapzak slaat slabak slabed slablad slaboon slagader
slagen slager slagerij slagroom slagwerk slak slakom slamand slang slapen slaper slaperig slaplant slecht
sleden slee slepen sleper sleuf sleuren sleutel slibben slicht slier slijk slijmen slijpen slijper slijt
slijtage slikken slinger slipper sliptong sloegen sloepen sloffen slogan slok sloot slootje slopen slotstuk
slotzin sluier sluiken sluipen sluiper sluipweg sluis sluiten sluiter sluiting sluizen slurf slurpen smaadden
smaak smacht smal smalfilm smeden smeersel smeken smelten smelting smeren smering smid smijten smikkel
smolten smoren smout smullen snaar snabbel snack snackbar snappen snater snavel snebbe sneden snedig sneeuw
snel snelbus snelheid sneltram snelvuur snelweg snij snijboon snijder snijmes snikken snippen snipper snit
snoeien snoek snoepen snoeper snoepje snoepzak snoer snoet snood snooker snor snorhaar snorken snuif snurken
soda soep soepbal soepbord soepel soepje soepkip soepkom soeppan soeppost soezen softijs soja sokkel sokken
solisten solo sommige soms sonar sonate song soort sopraan sorteren soul souvenir spaak spaander spaarder
spaarkas spaarpot spade spagaat spalier span spandoek spannend spanning spar spatbord spatel spatie specerij
specht speciaal spectrum speechen speeches speelbal speelbos speeldag speelhal speelman speelpop speels
speeluur speelwei speen speer spekkoek speklaag speklap spekmuis spelboek spelbord speld speler spelfout
spelling spelvorm sperwer speuren spie spiegel spier spijker spijzen spikkel spil spinazie spinnen spinner
spinrok spiraal spiritus spits spitsbus spitsen spitsuur splijten spoed spoedig spoelbak spoelen spoeling
spoken spons spontaan sponzen spoor spoorbus spoornet spoorweg sportbad sportdag sporten sporter sporthal
sportief sportles sportman sportnet sportsok sporttak sporttas sportvis sportwol sportzak spraak sprankel
spreeuw sprei spreiden spreken spreker sprenkel spreuk spriet springen springer sprinten sprinter sproeien
sproeier sprokkel sprong sprookje sprot spruit spruitje spugen spuit spuitbus spuitzak spullen squashen
staalwol staan staatsie stad stadhuis stadia stadion stadium stadsbos stadsbus stadshal stadskas stadsmus
stadsnet staf staffel staken staker staket stal stalling stalnet stalpaal stalraam stam stamboek stamboom
stamcel stamgast stamland stamlijn stamnaam stampen stamper stamppot stamtijd stand stander stang stapel
stappen star starten starter startset statief statig station status statuut steeds steekbal steekkar steelpan
steenkar steenuil steenweg steenwol steiger stek stekel stekje stekker stellen steller stellig stelling
stelpen stelsel stelten stem stemband stembus stemhok stemkast stemknop stemmer stemmig stemming stempel
stemvork stenen stengel step stepdans stereo sterk sterren sterrit sterrol stervorm steunen stevel stevenen
stevig steward sticht stichter sticker stiel stift stijgen stijging stijl stijven stikken stiksel stikstof
stil stilte stinsen stippel stippen stipt stock stoeien stoel stoep stoer stoet stof stofbril stofdoek
stoffig stofgoud stofjas stofkap stoflaag stofthee stofwolk stofzak stoken stoker stokerij stollen stolling
stolpen stomen stond stooflap stoofpot stoombad stoornis stopknop stoppel stoppen stopper storen storing
storm stormdak stort storting stoten straal straat straks stralend straling stram strand strateeg streek
streep strekdam strelen streng strengel streven striem strijken strijker strik strikdas strikje strip stro
strobaal strobed strobouw strodak strodek strofe strogeel strohalm strohoed strohut stromat stromen stroming
stronk strooien strooier strook stroop stropdas stroper stropop strovuur strozak struik struisen student
studeren studie studies studio stuit stuiter stuiven stuiver stuk stukgoed stukje stulp stunt sturen sturing
stut stuurman stuwband stuwen stuwing stuwmeer subgroep subsidie succes sudderen suiker suizen sulfaat sumo
super superdag support surfen surfer surplus swingen switchen symbool symptoom syndroom synergie synthese
systeem taai taaitaai taak taal taalboek taalfout taalgids taalgrap taalhulp taalklas taalles taalman
taalreis taalspel taaltip taalvorm taalwerk taart taartje taartpan tabel tableau tablet tabloid tachtig tact
tactiek tafel tafelbel tafelmes tafereel taille takel takhout talent talig talingen talk talloos talrijk
talud tandarts tandem tandwiel tanen tang tango tanken tanker tankpas tante tapijt tapkraan tappen tarief
tarot tassen tastbaar tasten taxatie taxi taxibus taxiet taxirit taxus teak team technici techniek teckel
teek teelt teen teenbot teenstuk teenwilg teer teerder teevee tegel tegelpad tegemoet tegen tegenaan tegens
tegoed tehuis tekenaap tekenaar tekenen tekening tekenles tekenmap tekenpen tekenset tekorten tekst tekstvak
telbaar teldatum telecom telefoon telegram teleur teljoor tellen teller telling telraam temmen temperen tempo
tengel tennis tenor tent tentamen tentdak tentdoek tenthuis tentoon tentzeil tenue terecht terig term termijn
terminal terp terpdorp terras terrein terug terugbel terugkom terugrit terugweg terwijl testbaan tester
testrit tests testset teugel tevens tevreden teweeg textiel thans theater thee theeblad theeboom theebus
theedoek theeglas theehuis theekist theekop theemuts theepot theeroos theetijd theetuin theezeef thema
theoloog theorie therapie thermos thriller thuis thuisdag thuiskok thuiskom thuismap thuisnet tichel ticket
tien tiener tiental tieren tijd tijdens tijdig tijding tijdklok tijdlaag tijdlijn tijdmaat tijdpad tijdperk
tijdpunt tijdreis tijdrit tijdstip tijdvak tijdvers tijdvlak tijdvorm tijgen tijger tijken tijm tikkel tikken
tikker tillen timen timmeren tingelen tinnen tintelen tippel tippen tiptop titel tjirpen tjokken toast toch
tocht toegang toehoren toekan toekomen toekomst toelage toelicht toen toeren toerisme toerist toernooi
toestand toestel toeter toetje toets toetsen toetsing toezicht toffee toilet token tokkelen tolbrug tolhek
tolhuis tolkamer tolken tollen tolmuur tolpoort tolweg tomaat tomen tompoes tonbrug tondeuse toneel tonen
tong tongpunt tongriem tonijn tonmolen tonnage tooien toonbaar toonbank toorts toot topbaan topband topclub
topdag topduif topfilm tophoek topjaar topje topkok topkunst toplaag toplicht toplijn topman topo toppen
topper toppunt topsport topsteen topstuk topteken topwerk topzeil topzwaar toren torens tornooi tortel tosti
totaal totdat totem tournee touw touwbaan touwbrug touwring touwwerk tovenaar toveren traag tracen track
tractie tractor traditie tragedie trailer trainen trainer training traject tralie tram trambus tramlijn
tramnet tramrit tramweg transit trant trap trapeze traphek trapkast trapper trapveld trapzaal trechter treden
tree treffen treffer trein treinrit trekkar trekken trekker trekking trend treuzel triangel tricot trillen
trilling trimmen trimmer triomf trip triplex troepen troetel troeven trof trofee troffel trok trol trom
trombone trommel trompet troon troosten trooster tropen tros trossen trots trottoir trouw trouwdag trouwens
truc truck truffel trui tsjilpen tuigen tuimelen tuin tuinbank tuinbed tuinboek tuinboon tuinbouw tuinclub
tuindag tuinder tuindeur tuindorp tuinhek tuinhoed tuinhok tuinhout tuinhuis tuinkas tuinkast tuinkers
tuinlamp tuinland tuinman tuinmuur tuinpaal tuinpad tuinpark tuinset tuinslak tuinstad tuinwerk tuinwijk
tukje tulband tulp tulpglas tunnel turbine tureluur turen turf turfbak turfboer turfkool turfmand turnen
tussen twaalf twee tweede tweedjas tweeling tweemaal tweetakt tweetal twijfel twijg twintig twist typefout
typering types typist uien uienring uiensaus uiensoep uier uilen uitbarst uitbater uitdelen uiteen uiteinde
uitga uitgaan uitgang uitgaven uitgeven uitgever uitgifte uiting uitje uitkeren uitkijk uitkomen uitkomst
uitkopen uitlaat uitleg uitlenen uitleven uitlezen uitlopen uitreis uitreken uitrust uitslag uitsluit uitstap
uitstek uitstoot uitstort uitzend uitzet uitzicht uitzwaai ukelele ukje ukken uniform updaten uren urgent
urgentie uurtje uurwerk vaak vaan vaandel vaarder vaardig vaart vaartuig vaas vaasvorm vaatdoek vaatwas vacht
vader vagen vakantie vakblad vakboek vakbond vakje vaktaal vakwerk valhelm valide valken vallei vallen valuta
vanaf vanavond vandaag vaneen vangen vanger vangnet vanille vanuit vanwege varen variant variatie vaste
vastgoed vastheid vatten vecht vector veder veeauto veeboer veeboot veel veem veemarkt veen veenboer veenbrug
veenlaag veenland veer veerbaas veerboot veerhuis veerklok veerman veerpont veerring veertien veertig veerweg
veestal veeteelt veevoer veeweide vegen veger vehikel veilig veiling veld veldbed veldboon velddag veldfles
veldgids veldheer veldlijn veldloop veldmuis veldmuts veldnaam veldoven veldpost veldrit veldsla veldspel
veldtent velduil veldweg veldwerk veldwesp velling velo venkel vennoot venster venter ventiel veraf verbaasd
verband verbazen verblijf verbond verbruik verdelen verdeler verder verdicht verdrag vereren verering verf
verfbad verfblik verfbom verfdoos verfhout verflaag verfmes verfoven verfpot verfrol verfsok verfstof
verfwerk verg vergaren vergeten vergeven vergiet vergroot verhaal verheugd verheven verhogen verhoren
verhuren verjaren verkeer verkoop verkort verkozen verleden verlegen verlener verlof verlopen verloten
vermaard vermaken vermogen vernis verreken verricht verschil versie verslag verst verstaan verstand verstek
vertalen vertaler verteren vertonen vervelen ververij vervoer verwacht verwant verweren verwezen verzamel
verzen verzet verzoek vestigen vestje vestzak vetbol veter vetkrijt vetlaag vetplant vetpuist vetrand vettig
veulen vezel viaduct video viel vierde vieren viering vierkant vierling viertakt viertal vieux vijf vijfde
vijftal vijftien vijftig vijg vijlen vijver villa vinden vinder vinding ving vinger vink vinnen vinnig
violist viool vioolkam vioolles virtuoos visaas visavond visbak visbank visboer visboot visdag visdraad
visgids visgraat vishaak vishal visie visite viskar viskeuze viskist viskom viskoper viskraam vislepel
vislijm vislijn vislucht vismaat visman vismand vismarkt vismeel visnet visolie visotter vispan visplaat
visplek visreis visrijk vissaus vissen visser visserij vissmaak vissoep vissoort vistas vistijd vistocht
vistrap visum viswater visweer vitamine vitrage vitrine vlaai vlag vlagzalm vlak vlakbij vlakgom vlakkig
vlakte vlam vlamboom vlamoven vlas vlasboer vlaskam vlasland vlassen vlasvink vlecht vlees vleeshal vleien
vlek vleugel vliegdag vliegdek vliegen vlieger vliegles vlieguur vlier vlierbes vlies vliezen vlijm vlijtig
vlinder vlochten vloed vloeien vloeiing vloer vloermat vlogen vlok vlonder vlooi vlot vlotbrug vlothout
vlotweg vlug vlugger vocht vochtig voederen voeding voedsel voegen voeging voelbaar voelen voerbak voerder
voeren voering voerplek voertuig voetbad voetbal voetband voetbank voetbed voetbrug voeten voeter voetklas
voetmaat voetnoot voetpad voetpomp voetpunt voetrand voetreis voetrust voetstap voetstuk voetveer voetvorm
voetweg voetzand vogel vogelbek vogelhut vogelrek voldaan volgen volgend volger volgorde volheid volk
volkeren volkoren volksbal volledig vollen volleyen volmacht volmaken volume vondst vonk voogd vooraan vooraf
vooral voorbad voorband voorbank voorbeen voorbij voorblad voorbouw voordans voordeel voordeur voorfilm
voorgang voorhal voorhand voorhuis voorin voorjaar voorkeur voorlamp voorland voorman voormuur voorn voornaam
voorop voorpoot voorpost voorraad voorraam voorrand voorrang voorrij voorspel voorstad voorstel voortand
voortent voorts voortuin vooruit voorval voorvoet voorwerk voorwiel voorwind voorzang voorzeil voorzet
voorzien voorzit voorzorg vorderen vork vorkje vormen vormer vormfout vorming vormtaal vormzand vorstin
vospaard vouwen vraag vraat vracht vrede vredes vredig vreter vreugde vriend vriendin vriesvak vriezen
vriezer vrijdag vrijdom vrijerij vrijheid vroed vroeg vroeger vrolijk vroren vrouwen vrucht vuilnis vuist
vulkaan vullen vulling vulpen vuurberg vuurdans vuurkast vuurkorf vuurlijn vuurman vuurmuur vuuroven vuurpan
vuurpijl vuurpot vuurrood vuurwerk vuurzee waaien waaier waakhond waakzaam waar waarbij waardig waardin
waarheid waarin waarmee waarom waarop waarvan wachten wachter wafel wagen wagenbak wagens wagon waken wakker
walgen walhoofd walhout walmuur walnoot walpoort walrus wals walsen walstro walvis wandbeen wandbord wandelen
wandkast wandklok wandlamp wandrek wanen wang wanhopen wankelen wanneer want wapperen warm warmte warrelen
wasbak wasbank wasbeer wasboom wasbord wasdag wasdraad wasem wasgoed washand washok washuis waskan wasketel
waskom waskrijt waslaag waslijn waslijst wasmand wasmerk wasmolen wasnet waspit wasplank wasrek wasrol wassen
wasser wasserij wassing wasspeld wastafel wastijd wastobbe wastoren wasvat wasvorm wasvrouw waszak water
waterbad waterbak waterbed waterbes waterbus waterdag waterig waterijs waterkom waternet waterpas waterpot
waterput waterski waterton waterval watervat waterweg waterzak watten webbe webcam weblog webradio website
wecken weckfles weder wedloop weeffout weefsel weekblad weekboek weekdag weekdier weekeind weekend weekje
weer weerglas weerhaak weerhut weerkom weerman weerwerk weeskind wegdek wegduwen wegen wegennet wegeren
wegfiets weggeven weging wegreden wegwijs weiboter weide weider weidevee weigeren weigras weikaas weiland
weinig weken wekker weldra welke welkom welp welstand welven welzijn wendbaar wenden wending wenken wennen
wensen wentelen wereld werkbak werkbank werkbij werkblad werkboek werkboot werkdag werkdek werkdier werkdruk
werken werker werkhoek werkhok werkhond werkhuis werking werkjaar werkkast werkles werklijn werkman werkmap
werkmier werknaam werkpak werkplan werkplek werkpost werkpunt werkput werkset werkstad werkster werkstuk
werktaal werktijd werktop werktuig werkuur werkveld werkvlak werkvorm werkweek werkweg werkzaal werkzaam
werpen werper werping wervel werven werver werving wespen westen western westkust westpunt westrand weten
wetgever weven wever wezel wiebelen wiegelen wiegen wiek wiel wieldop wielkast wielmaat wier wierde wieroken
wierp wigge wijding wijk wijkblad wijkbus wijkhuis wijkpark wijkpost wijkwerk wijnboer wijnbouw wijndorp
wijnen wijs wijsheid wijsneus wijzen wijzer wijzigen wijzing wikkelen wikken wild wilg willen willig wimpel
wimper wind windbord windel winderig windhaan windhoek windhond windlade windpark windrijk windroos windsel
windstil windvaan windveer windveld windzak winkel winnaar winnares winnen winner winning winst winter
wipneus wippen wipper wiskunde wisselen wissen witbier witbol witgeel witglas witgoud witgrijs witkop
witkwast witlof witpoot witvis witwerk woeien woekeren woelen woelig woensdag woest woestijn wolboer wolboom
wolf wolgras wolhaar wolk wolkam wolkig wolkje wollig wolmarkt wolzak wonder wonen woning woog woonboot
woonhuis woonkuil woonlaag woonland woonpark woonplek woonst woonstad woonvorm woonzorg woord wording worpen
worst wortel woud woudaap woudduif wraken wrap wreven wrijven wrijving wrikken wrong wuiven xylofoon yoga
yogamat yoghurt zaad zaagband zaagbank zaagblad zaaghout zaagmeel zaagsel zaagslee zaagvis zaagwerk zaaien
zaaier zaal zacht zachtjes zadel zadeldak zadeldek zadelpen zadelrug zadeltas zager zakatlas zakband zakdoek
zakelijk zakenman zakje zakkam zakken zakking zaklamp zakmuis zalf zaligen zalm zamelen zand zandbaan zandbad
zandbak zandbank zandbed zandberg zandboer zanddeeg zanddijk zandduin zanderig zandgeel zandig zandkuil
zandlaag zandland zandman zandpad zandput zandvorm zandwal zandweg zandwesp zandzak zandzee zang zangboek
zanger zangeres zangerig zangkoor zangles zanglijn zangspel zangwerk zangwijs zaniken zaterdag zebra zebrapad
zeeanker zeebad zeeblauw zeeboek zeeboot zeebrief zeebries zeedier zeedijk zeedorp zeef zeeforel zeegras
zeegrind zeegroen zeehaven zeehond zeekaart zeekat zeeklas zeeklei zeekoe zeekool zeekrab zeekust zeel
zeeland zeeleeuw zeelelie zeelt zeelucht zeem zeemacht zeeman zeemist zeeoever zeeotter zeep zeepaard zeepbel
zeepboom zeepdoos zeepijl zeepje zeepkist zeepost zeepsop zeer zeereis zeeschip zeeslak zeeslang zeesluis
zeestad zeester zeetocht zeevaart zeevis zeevogel zeewater zeeweg zeewier zeewind zeezand zeezout zegel
zegenen zeggen zegging zeil zeilboot zeilclub zeildag zeiler zeiljas zeilkamp zeillat zeilles zeilreis
zeilster zeilweer zeilwind zekering zeldzaam zelfhulp zelfs zelfzorg zenden zender zending zendtijd zenuw
zesde zesje zestal zestien zestig zetel zetmeel zetsel zetten zetting zevenen zeventig ziel zien ziften
zigzag zijde zijdeur zijgang zijgen zijgevel zijkamer zijlicht zijlijn zijmuur zijn zijnet zijpad zijpoort
zijraam zijrand zijspan zijspoor zijtak zijtuin zijvlak zijwand zijweg zijwiel zijwind zilver zilverig
zinderen zingen zinken zinnen zinnig zintuig zitbank zithaas zitten zitter zitting zitzak zoals zochten zodat
zoden zodra zoekbalk zoeken zoeker zoekster zoekvak zoemen zoemer zoen zoet zoethout zoetig zoetstof zoetzuur
zogen zolder zomer zomerbed zomerdag zomerijs zomerjas zomeruur zomervis zomerzon zondag zonder zonering
zones zonhoed zonkant zonken zonlicht zonnetje zonnig zonzijde zoogdier zooi zool zoomlens zorgen zorgpas
zorgzaam zout zoutbak zoutberg zouter zoutlaag zoutmeer zoutpan zoutpot zouttuin zoutvat zoutzak zoveel zowat
zowel zuchtje zuidbrug zuiden zuidhoek zuidkust zuidoost zuidpunt zuidrand zuidtak zuidwest zuig zuigbuis
zuiger zuigfles zuigmond zuignap zuilen zuinig zuivel zuiveren zussen zuster zuurdeeg zuurkool zuurstof
zuurstok zuurtje zuurzoet zwaaien zwaan zwaar zwabber zwager zwakken zwaluw zwam zwart zwavel zwelen zwembad
zwemband zwembril zwemclub zwemhal zwemles zwemmeer zwemmen zwempak zwemster zwemtas zwemtijd zwemuur
zwemvest zwemvoet zwengel zwenken zwerm zwerven zweven zwieren zwierig zwijgen zwom
`;
