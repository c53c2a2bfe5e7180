/**
 * The words of the return code, in order; the place of a word is its value, so the list must never change once
 * codes were given out. Made by tools/return-code-words.ts from the word list of OpenTaal, © 2006–2020 OpenTaal,
 * 2001–2005 Simon Brouwer and others, 1996 Nederlandstalige TeX Gebruikersgroep, under the revised BSD licence
 * (see opentaal-licence.txt).
 */
export const words = `
aaien aalbes aalspeer aanbod aandacht aandelen aandoen aaneen aangaan aangeven aanhaken aanhoren aankijk
aankomen aankomst aankopen aanleren aanlopen aanmaken aannemen aannemer aanplant aanraken aanrecht aanreik
aansluit aanstaan aantal aantonen aanvegen aanvraag aanvuren aanwezig aanzet aanzicht aanzien aapje aardbei
aardbol aarden aardgas aardig aardman aardnoot aardolie aardpeer aardrijk aardverf aardwerk aardworm aarzelen
aasbloem aasemmer aaskever aasvis aasvlieg aasvogel abonnee abrikoos abstract academie accent accept account
accu acht achtbaan achter achteraf achterna achterom achterop achthoek achtkant achtste achttal achttien
acteren acteur actie actiedag actief acties activist actor actrice adelboek adelen adem ademweg aderen
adjunct admiraal adoptie adres adressen advies adviezen adviseur aerosol afbellen afbouwen afbreien afbreken
afdak afdalen afdaling afdansen afdekken afdeling afdragen afdrager afdrogen afdruk afduwen afeten affaire
affiche afgeven afgifte afhaken afhalen afhangen afkijken afkoelen afkoken afkomen afkopen afladen afleggen
aflegger afleiden afleren aflezen aflopen aflossen afmaken afmelden afmeren afmeten afmeting afnemen afnemer
afpakken afpassen afrapen afreizen afrijden afroepen afrollen afronden afruilen afruimen afscheid afslank
afsluit afspelen afspraak afsta afstand afstap aftappen aftellen aftillen aftrek aftypen afval afvalbak
afvalput afvalzak afvaren afvegen afvoer afvragen afvullen afwaaien afwas afwasbak afwaskom afwassen afwegen
afweging afwennen afweren afwerken afwissen afzet afzien afzuigen agave agenda agenten agio aikido airco
ajuin akelei akker akkoord akten aktetas alarm alarmbel album alfa alfabet alfahulp algemeen algen alinea
allebei alledag alleen allegaar allerlei allround almanak alpenwei alpine alpino altijd amandel amateur
ambitie ambt amerij ampul amuse analist analyse analyses ananas ander andijvie anekdote anijs animatie anjer
anker ansjovis antenne antiek antwoord apart apenboom apenbos apenland apennoot apenpak apenpark apenspel
apentuin apotheek apparaat appel appelbol appelsap applaus april aprilvis aqua aquarel aquarium arbeid
arbeider arbiter archief areaal argument armband aroma artiest artikel artsen asbak asfalt aspect asperge
assen assisen aster atelier aten atlas atlassen atleten atletiek atol atomen attachee attentie attest audio
auditie augurk augustus auteur autobak autoband autoblad autobouw autobrug autobus autoclub autodak autodeur
autoglas autolamp autoland autolijn automaat autopark autoraam autoreis autorit autostad autoveer autowas
autoweg avond avondles avondrit avonduur avondzon avontuur azijn baai baanbed baanlijn baanvlak baanwerk
baard baars baarzen baas babbel babybad babybed babyboek babyboom babyfles babyfoto babymelk babynaam babypop
babysit babytaal babytijd baccarat backen badbroek baddoek badeend baden badgast badhok badhuis badjas
badkamer badkraan badlaken badmat badmode badmuts badolie badpak badrand badstoel badstof badtas badwater
badzeep bagage bagatel bagel baggeren bakblik bakboter bakdek bakenen baker bakfiets bakgoot bakhuis bakje
bakken bakkerij bakkerin baklijn baklucht bakmeel bakolie bakoven bakpan bakplaat baksel bakspel baksteen
bakstoel baktafel baktijd bakvis bakvorm bakwagen balans balansen balderen balein balg balhoofd balie baljurk
balken balkhout balkon ballade ballen ballet ballon balpen balsemen balspel balsport balzaal bamboe bami
banaan band bandfoto bandmaat bandzaag banier banjo bank bankbed bankboek banket bankgeld bankje bankkast
bankman bankpas bankpost bankstel bankwerk barbecue barcode bareel barette bariton barok baron basis basket
baskuul basles baslijn baswerk batikken batterij bavarois baviaan bazaar bazen bazin beambte bebouwen bedacht
bedanken bedbank bedeesd bedekken bedenken bedienen bedingen bedjas bedlamp bedoelen bedplank bedrag bedrand
bedrijf bedsprei bedstee bedtijd beek beekdal beekje beekloop beekrand beeld beeldend beeldig been beenham
beer beerdier beerput begaafd begin beginner beginsel begonia begrepen begrip behalve behandel behang
behanger beheer behendig behoeven behoren behouden beide beige beignet beitel beitsen bekeken bekend beker
bekje beklagen bekleder bekwaam belang belbus beleefd belegen belegsel beleid beleven beleving belhuis
belkaart belknop belkoord bellen belofte belonen beloning beloven bemerken bemeten bemoeien beneden benefiet
bengel benoemen benzine bepalen bepaling beperken berceuse bereid bereik bergamot bergbeek bergboer bergdal
bergdorp bergeend berggeit berggids berghok berghout berghuis berghut bergijs berging bergje bergkam bergkant
bergkast bergland bergmeer bergnaam bergpad bergpas bergrand bergrit bergrug bergstad bergtop bergtrui
bergwand bergweg bergwei bergwind bergzout bericht berk berm beroemd beroep bescherm beschuit beseffen
besluit bespelen bessen best bestaan bestand besteden bestek bestel bestuur betalen betaling beten beton
beurs beursdag beurshal beurt beurzen bevelen bever bevolken bewaken bewaker bewaren bewegen beweging
bewerken bewerker bewijs bewijzen bewind bewonen bewoners bewoning bewust bezem bezemhok bezet bezield bezig
bezingen bezinnen bezit bezitter bezoek bezoeker bezorgen bezorger biefstuk bieslook biet bigband biggetje
bijblad bijboek bijboot bijeen bijen bijgeven bijkaart bijkleur bijkopen bijladen bijlage bijleren bijlopen
bijmaken bijna bijnaam bijpad bijpost bijrol bijsloot bijsmaak bijstaan bijter bijtijds bijvak bijveld
bijvoet bijwagen bijwoord bijzaal bijzin biljart binden binder binderij binding bindtouw bindwerk bingo
binnen bioboer biologie bioloog biomassa bioscoop biscuit bitter bivak bizon blaadje blaas bladdeeg bladeren
bladerig bladgeel bladgoud bladhark bladig bladknop bladkool bladneus bladrand bladveer bladvorm bladzij
blaker blauw blauwvos blauwwit blazen blender blessure bleven blij blijken blijven blijver blik bliksem
blikveld blikwerk blinken blocnote bloeien bloembak bloembed bloembol bloemdek bloemen bloemig bloemist
bloempap bloempot bloemzak bloesem bloesje blog blogboek blogger blokband blokboek blokhuis blokhut blokkade
blokken blokvorm blond blondine blouse blozen blue blues blussen bobbel bobijn bochtig bodem body boeggolf
boei boek boekband boekblok boekdeel boekdruk boekerij boeket boeking boekje boekrol boekrug boekstuk
boekvink boekvorm boekwerk boender boenen boer boerin boetiek bokaal bokje bokken bokking bolbloem bolhoed
bolletje bolplant bolrond bolschil bolspel bolster bolvorm bonbon bond bondig bongo bonsai bontmuts bonus
bonussen boog boogbal boogbrug boom boomblad boomhoek boomhuis boomhut boomlaag boompaal boomrijk boomslak
boomstam boomtak boomtop boomvorm boomzaag boon boot boothuis bootje bootreis bootsman boottrip bootvorm
bopper bord bordeaux border bordpunt bordspel borduren boren borgbout borgen borging borgmoer boringen borrel
borstel bosbad bosbeer bosbes bosbloem bosbouw bosbrand bosduif bosfee bosfeest bosfruit bosgeur boshut
boskant boskapel boskar boskat bosklas bosland boslelie bosloop boslucht bosmier bosmuis bosmuur bospad
bospark bosplan bosplant bosrand bosrijk bosrit bossen bosspel bosspin bostuin bosui bosuil bosviool bosvlam
bosvogel bosweg boter boterham boterpot botervat botervis botje botsauto botsing bottelen bouillon bouwbord
bouwdag bouwdoos bouwdorp bouwen bouwer bouwhal bouwhoek bouwhuis bouwjaar bouwkamp bouwklus bouwlaag
bouwlamp bouwland bouwman bouwplan bouwplek bouwsel bouwspel bouwstof bouwtijd bouwvak bouwvlak bouwvorm
bouwweg bouwwerk boven bovenaan bovenbed bowlen bowling braadpan braaf braam braambes braambos bracht braden
brak branche branden brasem breed breedte breien breigoed brein breister breiwerk breken breker brengen
brenger bretels brevier bridgen brie brief briesje brigade bril brink broccoli broche brochure broed broeder
broeibak broeien broeikas broek broekpak broekzak brokstuk brommen bron bronveld broodje broodkar broodmes
broodpap broodzak brouwen browser brug brugdag brugdeel brugdek brughoek brugjaar brugklas brugstuk brugtaal
brugwerk bruid bruiloft bruin bruinig bruinvis bruisen brunch brunette brutaal bubbel budget buffel bufferen
buffet buidel buigen buiging buikband buikdans buiken buiklijn buikspek buikwand buikwind building builen
builkist buisvorm buitelen buiten buitenom buitje buizen buizerd bukken bulgur bulken bulletin bundel
bungalow bungelen bunker burchten bureau bureaula burg burger busbaan busboot bushalte business buskaart
buslijn busnet buspakje busreis busrit busroute bussen bussluis bustocht bustrip buur buurdorp buurhuis
buurkat buurkind buurland buurman buurstad buurt buurtbus buurtweg buxus cabaret cabine cacao cactus cadeau
cake cakeblik cakedeeg cakelaag cakemeel cakevorm calorie camera campagne camping campus canon canto capsule
caravan carillon carnaval casco casino cassette cavia cello cement centen centeren centrum chalet chat
checken chef chemie chillen choco chocola chocomel choppen cijfer cilinder cinema circuit circus cirkel
citaat citeren citroen citrus civiel claimen clan clown club clubblad clubdag clubdas clubhuis clubjaar
clublied clublint clubman clubnaam clubrit clubvlag coach coaches coaching coalitie cocktail cocon codeboek
codenaam codes codetaal cola colafles collega college comfort communie complet complex compost computer
concept concern concert concerto concours conditie confetti congres conifeer console contact context continu
contra contract contrast corner corona correct corso corvee country couplet coupon coureur couscous couveuse
cowboy cracker creatie credit cricket criteria crochet croquet crossen crosses cruisen cultus cultuur curry
cursief cursor cursus curve daar daarna daarom dacht dadel dadelbos dadelijk daden dagblad dagbloem dagboek
dagbouw dagdeel dagdroom daggeld daghulp daghuur dagje dagkaart dagkrant daglelie daglicht daglonen dagploeg
dagreis dagrit dagteken dagtekst dagtocht dagtrein daguil dagzaal dahlia dakbaan daken dakgoot dakje dakkamer
dakkapel dakleer daklicht daklijn daklook dakpan dakplaat dakraam dakrand dakriet dakstoel daktaal daktuin
dakvloer dalen daling daluren dalweide dalwind damboek damclub dames damestas damlijn dammen dampen damplank
damspel damsteen dank dankbaar dankdag danklied dans dansclub dansen danser danseres dansfilm danshuis
dansles danslied dansmaat danspas dansspel dansstad dansstuk danstaal danstent dansveld dansvorm danszaal
dapper dartelen daslook dassen dasspeld data databank database datanet dating datum dauw dauwpunt december
deck decor deeg deegbal deegplak deegrand deegrol deelauto deelplan deelraad deeltijd degelijk deinen dekbed
dekblad deken dekglas dekhuis dekhut dekking dekkist dekkleur deklaag deklat dekplaat deksel deksteen
dekstoel dekstuk dekverf dekvloer dekzeil delen deling demo denderen denkboek denken denker denkfout denklijn
denkraam denkspel denktank denktijd denkwerk dennen depot derde dertien dertig designer dessert dessin detail
deugniet deur deurbel deurknop deurmaat deurpost deurveer deurvlak dezelfde diagram dialect dialoog diamant
diameter dichtbij dichten dichter dichtsla dictee dicteren dieet dienaar dienbak dienblad dienen dienst diep
diepgang diepte dieren diermeel diernaam diervorm diesel dieven dijk dijkbouw dijkdorp dijkhuis dijkje
dijkpad dijkring dijkweg dille diner ding dinsdag diploma dipsaus direct directie director dirigent display
distel district divisie dobbelen dobber docent dochter doctor document doek doel doellijn doelman doelnet
doelpaal doelpunt doeltrap doelwit doener doken dokter dolfijn dollar domeinen domino dominoot dommen
dompelen donateur donatie donder doneren donor donsjas donzig dooien dooier dooiweer door doorbijt doordoen
dooreen dooreten doorgaan doorgang doorkijk doorlaat doorreis doorrit doorslag doorsnee doorweek doorzien
doos doosvorm dopen doperwt dopje dopneus dorp dorpel dorpskom dossiers douane douche dozen dozijn draad
draadnet draadrol draagtas draagzak draaidag draaidop draaien draaier draaihek draaitol draak dracht dragee
dragen drager dragon drama drang dranken draven drempel dressuur dreumes dreun dreven drie drieblad driehoek
driepoot drift driftig drijfnet drijven drillen drinkbak drinkbus drinken drinker drinkkan drive droeg drogen
dromen dromer dromerig drooghok droognet droogrek droogweg droogzak droomdag droomman drop dropje droppel
dropreep druif druipen druiper druk drukfout drukknop drukpers drukpunt druktank drukwerk drumband drumles
drumspel drumwerk druppel dubbel duet duiden duif duikboot duikbril duikclub duikdag duikeend duikelen duiken
duiker duikfles duikklok duiklamp duikles duikmaat duikmuts duikplan duikplek duiktijd duiktrip duim duimmuis
duimstok duin duinbos duingras duinkam duinkant duinkust duinmeer duinpad duinpan duinpark duinrand duinriet
duinroos duintop duinvoet duinzand duizelen duizend dukaat dunnen durven dutje duur duurloop duurzaam duwboot
dwaalpad dwalen dwarsarm dwarslat dwarsweg dwarszee dweil dwerg dwerguil dynamiek dynamo echo echoot echt
echtpaar eclips ecologie economen economie edel edelhert editie editor educatie eekhoorn eekhoren eend
eenheden eenheid eenmalig eentalig eenvoud eerbaar eerbied eerder eerlijk eerst eetappel eetbaar eetclub
eethoek eethuis eetkamer eetketel eetlepel eetlust eetpauze eetpeer eettafel eettent eetzaal eeuw eeuwig
effect effenen egeltje eierboer eierdans eierdoos eierdop eieren eierrek eiersaus eigeel eigen eigenaar
eigendom eikel eiken eikenbos eikentak eiland eind eindband einddoel eindigen eindlied eindlijn eindplan
eindpunt eindspel eindtijd eindtrap eindtune eitje eken ekster eland elastiek electie element elfde elfenbos
elfje elftal elkaar elleboog elzenbos elzentak emmer employee ener energie energiek engel enkele ensemble
entree envelop erebaan eregast erelijst erepark ereplek erepoort erfgoed erfpacht ergens erkennen erker
ernstig eronder ervaren ervaring erwt escapade esdoorn eskader espresso essay essen essenbos essentak etage
etagebed etagebos etalage etappe eten etensbak etensuur ether ethernet ethiek etiket etmaal etskunst etsplaat
ette etui euro evenals evenveel evolutie exact examen examens examina excuus expansie expert expres extract
ezelkar ezelskar ezelsoor ezeltje fabel fabriek factor factuur fagot fakkel falafel familie fanclub fanfare
fantasie farmacie fasen fatsoen fauteuil favoriet fazant februari feest feestdag feiten fenomeen festijn
festival fictie fiedel fiets fietsbel fietsbus fietsdag fietsen fietser fietskar fietsles fietsnet fietspad
fietspet fietsrek fietsrit fietstas fietsweg figuur fijn fijnstof file filiaal film filmband filmblad
filmblik filmclub filmdag filmdoek filmer filmhuis filmjaar filmkast filmlaag filmland filmnaam filmplan
filmquiz filmrol filmset filmstad filmster filmtaal filmtijd filmzaal filosoof filter finalist finishen firma
fitheid fitness fjord flacon flamenco flamingo flanel flaphoed flat flauw flessen flesvoet flexibel flink
flinter flits flitsen flitser flodder flow fluister fluit fluiter fluitles fluweel fluwelig focussen foerage
folder folie folio folkband folkclub fond fondue fonkelen fontein foppen forel forensen formaat formatie
formule fornuis forum fosfaat fosfor fossiel foto fotoblad fotoboek fotoclub fotodoos fotolamp fotomap
fotorol fotospel fototas fotowand fotowerk fotozaak fout foxtrot fractie fragment framboos frame franje frase
friet frietkar frietpan frietzak fris frites frituren fronsen front fruit fruitdag fruithap fruitmes fruitpan
fruitpap fruitsap fruitsla fuchsia fuif functie functies fusie futen gaai gaan gaarder gaasdoek gala galabal
galajurk galerie galon gamelan gamma gang gangdeur gangkast gangklok gangpad ganzen gapen garage garantie
garde garen garnaal gasbel gasfles gasketel gaskraan gaslamp gaslicht gasmunt gasolie gassen gasstel gast
gastboek gastheer gasthuis gastkind gastkoor gastland gastles gastrol gastvrij gastzus gasvlam gasvuur
gatdoek gaten gauw gaven gazon gebaar gebak gebakje gebergte gebeuren gebied gebit gebonden geboorte gebouw
gebruik gedaan gedag gedeelte gedenken gedicht gedoe gedogen gedrag geduld geduldig geefster geel geelboek
geelrood geelster geelvink geelwit geest geestig geeuwen gegaan gegeven gegevens gehakt gehalte gehecht
geheim geheugen gehoor gehouden gehucht geinig geiser geiten geitje gekleurd gelaat geld geldboom geldig
geldkast geldkist geldlade geldpot geldstuk geldzak gelegen gelei geleider geliefd gelijk gelopen geloven
geluid geluk gelukkig gelukzak gemaakt gemak gember gemeente genade gender generaal genezen genezing genieten
genoegen genoffel genoot genre geranium gereed geregeld gerei gericht gerieven geruisen geruit gerust
geschenk geschil geslagen gespen gesprek gestaan gestalte getal getij getrouw geur geurig gevallen gevel
geveltop geven gevend gever gevoel gevoelig gevolg gevuld gewaar gewas gewassen geweldig gewelf gewest
geweten gewicht gewillig gewoon gewricht gezang gezegde gezel gezellig gezellin gezet gezicht gezin gezind
gezond gids gidsen giebel giechel gierst gieten gieter ging gipsen giraf giroboek giromaat giropas gistdeeg
gister gisting gistvlok gitaar gitarist glad gladiool glanzen glanzend glas glasaal glasbak glasblad glasbol
glasbouw glasdak glasdeur glasdoek glaslaag glaslat glasmaat glasnet glasoven glasraam glasrand glasstad
glasverf glaswand glaswerk glaswol glazen glazig glazuren gleden gletsjer glijbaan glijboot glijden glijgoot
glimlach glimmen glimp glimworm glinster glitter gloed gloeien glooien gloren glucose gluren goed goededag
goederen goedkoop gold golfbad golfbal golfclub golfdag golfdal golfkam golfkar golfles golflijn golfpark
golfreis golfspel golftas golfveld golfvorm golven golvend gomboom gondel gonzen gooien gooilijn goot
gootlijn gordel gorden gordijn goudbad goudberg goudbes goudblad gouden goudgeel goudgeld goudhaar goudlaag
goudland goudmijn goudoog goudpunt goudstof goudstuk goudveld goudverf goudvink goudvis goudvos goudwerk
goudzand goulash gourmet graad graag graan gracht gradatie graffiti grafiek grafisch granaten graniet grap
grapjas grapjurk grappig gras grasaap grasbaan grasband grasboom grasdak grasdijk grashalm graskaas graskalf
graskuil grasland grasmat grasmus graspad grasperk graspol grasrand grasrijk grasrol grasveld grasvlak gratis
gravel graven graveren gravure grazen grein grendel grens grenzen grepen greppel griffel grijpen grijs
grijswit grill grillig grimlach grimmen grind grindbak grindbed grindpad groeien groeipad groen groenbak
groendak groenoog groente groep groet groeven grond grondig grondwet grot gruizen grutto guavesap guitig
gulden gulheid gummi gunnen gunstig gymbroek gymclub gymles gymnasia gymtas gymzaal haag haagbeuk haagbos
haaien haaklijn haakpen haakpunt haakvorm haalbaar haantje haar haarbal haarband haarbos haarfijn haargras
haarkam haarlijn haarlint haarolie haarpunt haarvat haarverf haarvorm haarwerk haarzak haast haastig habitat
hachee hagedis hagel hagelbui hagelwit haken hakhout haksel haldeur halen halfjaar halfuur halsband halsdoek
halshoek halslijn halster halter halveren halzen hamer hamster hamvraag hand handbak handbel handboek
handboom handboor handdoek handdruk handelen handig handkar handknie handkolf handkus handlijn handpalm
handpeer handpomp handpop handrem handsbal handset handspel handstuk handtas handvat handvest handvol
handvorm handwarm handwas handwerk handwiel handzaag hanenkam hangaar hangbrug hangbuik hangen hanglamp
hangmat hangslot hanteren hanzen haperen hapje hardhout harig haring hark harmonie harp harpoen harpspel
harsboom hart hartfilm hartig hartklop hartlijn hartpunt hartruis hartslag hartvorm haven havenkom havens
havenweg haver haverzak havik havo hazelaar hazen hazenpad hebber hechten heden heempark heemtuin heen
heenreis heenrit heerlijk heester hefbrug hefdak heffen heffing heftafel heftoren heggen heibloem heidag
heide heidin heihaas heilzaam heiveld hekelen hekje hekken heklicht hekmotor hekpaal hekwerk helder heldin
helemaal helen helft helium helling helm helmhoed helpdesk helpen helper helpster hemd hemdjurk hemdrok hemel
hemelbed hemelbol hemeldak hendel hengel hengsel hennep herder herderin heren herenjas herfst herfstig
herhalen herin herinner herkomst herplant hersens herstel hersteld hert hertog heruit heupfles heupkop
heuptas heuvel heuvelig hielband hielp hielprik hierbij hierdoor hierin hierna hierop hiervan hijsen hijstouw
hinde hinderen hingen hinkelen hinken hinniken hiphop hippie historie hobbel hobbelig hobby hobbykok hobbymes
hobo hocker hockey hoeder hoedje hoedrand hoefblad hoek hoekbad hoekbal hoekband hoekbank hoekhuis hoekig
hoekkast hoeklijn hoekmaat hoekman hoekpaal hoekpand hoekpunt hoekstuk hoektand hoekveld hoekvlag hoekvorm
hoenders hoepel hoesfoto hoeve hoeveel hofbal hofhond hofje hokje hokken hollen holpijp hommel hond honderd
honigbij honing honkbal honken honkman hoofd hoofddek hoofdhal hoofdig hoofdkam hoofdkap hoofdman hoofdmap
hoofdpad hoofdrol hoofdtak hoofdtop hoofdvak hoofdweg hoog hoogbouw hoogdag hoogkoor hoogland hooglied
hoogrood hoogstam hoogte hoogtij hooiberg hooibouw hooien hooihark hooikaas hooikist hooiland hooitijd
hooivork hooiweer hoop hoopvol hoorbaar hoorder hoorn hoornuil hoorspel hopper hopplant hopveld horeca horen
horloge horzel hotel houden houder houding houdster houtblok houtbouw houtduif houterig houthok houtkant
houtlaag houtland houtlijm houtmaat houtmeel houtoven houtrijk houtring houtsnip houtstof houttuin houtvat
houtvlot houtvuur houtwal houtwerk houtwesp houtwol houtzaag houweel houwer hozen huid huidig huidlaag
huifkar huis huisarts huisbaas huisbank huisbar huisboot huisdeur huisdier huisduif huishoek huishond
huishulp huishuur huisjas huiskat huislook huisman huismuis huismus huismuur huisnaam huispak huisraad
huisspin huistaal huisvest huiswerk huiszorg huizen hulp hulpboek hulpbrug hulpclub hulphond hulpkok hulplijn
hulpplan hulpstuk hulptaal hulpwerk hulst hulstbes hulstbos humeur humor humus hunebed huppelen huren hutspot
huurauto huurder huurhuis huurland huurlijn huurpark huurtijd huurvorm huwelijk hyacint hyper icon ideaal
idee idool iedereen iemand iepen iepenbos iets ijker ijklijn ijkmaat ijkpunt ijsappel ijsazijn ijsbaan ijsbad
ijsbal ijsbank ijsbeeld ijsbeer ijsbeker ijsberg ijsblauw ijsbloem ijsblok ijsboer ijsbrug ijsclub ijsco
ijscokar ijscoman ijsdag ijsdek ijsduif ijseend ijsemmer ijsgrot ijshal ijshoorn ijshut ijsje ijskar ijskast
ijskist ijsklomp ijsklont ijskorst ijskoud ijskraam ijslaag ijslepel ijslolly ijsmaan ijsmaker ijsmist
ijsmuts ijsmuur ijspegel ijsplaat ijsploeg ijsrand ijsregen ijsroom ijssalon ijsschep ijssport ijsstoel
ijstaart ijstak ijsthee ijstijd ijsveld ijsvloer ijsvogel ijswafel ijswand ijswater ijsweg ijswolk ijszak
ijszee ijveren ijverig ijzel ijzer illusie imago imker immers impact inbakken inbellen inbouwen inbreien
indelen indeling indenken index indiener indoen indragen ineen ineens info infobus infodag infolijn ingeven
ingezet inhaken inhalen inham inhoud inhuren injectie inkijken inkoken inkomen inkomhal inkopen inkopper inkt
inktfles inktgom inktlijn inktlint inktpen inktpot inktrol inktvis inlaat inleggen inlegvel inleiden inlenen
inleven inlezen inloggen inlopen inmaken inmeten innaaien innen innig inpakken inpassen inrijden inroepen
inrollen inruilen inruimen insecten inslag inslapen inspelen insteken insturen intake intens intentie
internet interval intussen intypen invaren invloed invoegen invoer invouwen invullen invulvak inwendig
inwerken inwonen inwoner inzaaien inzenden inzetten inzicht inzien inzingen iris ismen isolatie isoleren
ivoor jaar jaarboek jaarclub jaargang jaargeld jaarplan jaarring jaarrond jaartal jaarwerk jaarwiel jacht
jagen jager jampot januari japon jargon jarig jasje jasmijn jaszak jawel jazzband jazzclub jazzdans jazzzaal
jeansrok jengelen jeugd jeugdig jockey jodium joelen jofel joggen jogging join jojo jolig jong jongens
jongeren jonker journaal jubelen jubileum judo judoband judoclub judoles juffen juffer juffrouw juichen
juichpak juli julidag jumbo jumper jungle juni junidag jurkje jury jutezak juweel kaap kaars kaarsvet kaart
kaartleg kaas kaasboer kaasbol kaasdeeg kaasdoek kaasklok kaasland kaasmes kaassaus kaasstad kaasstof
kaasvorm kaaswei kaatsbal kaatsen kabaal kabbelen kabelnet kabinet kabouter kachel kade kademuur kader kajak
kakelen kaketoe kalebas kalender kalf kalfkoe kalfslap kalium kalk kalklaag kalkoen kalkverf kalm kalveren
kameel kamer kameraad kamerjas kamerrok kamille kamizool kammen kampen kamperen kamphuis kampioen kampplek
kampvuur kanaal kanarie kaneel kano kanoclub kans kansen kansspel kant kantelen kanter kantig kantine
kantkoek kantlijn kantoor kantwerk kapel kapitaal kapitein kapittel kapje kaplaken kapok kapper kapsalon
kapsel kapstok kaptafel kapucijn karaf karakter karamel kardemom kareel karnen karper kartelen karton karwei
kasbloem kasboek kasdruif kasfruit kasgeld kaslucht kasplant kasritme kassa kassei kassen kasstuk kast
kastanje kastdeur kasteel kastoor kastrand kastrol kastvorm kastwand katapult katertje katje katoen katoog
katrol katuil katwilg kauw kauwgom kauwgum kavel keel keeper keeshond kegelen keien keizer kelder kelk
kelkblad kelkvorm kelner kemel kennen kenner kennis keppel kerel keren kering kerkdeur kerkdorp kerkuil kern
kerndeel kernidee kernpunt kerrie kersen kerst kerstbal kerstdag kerstman kerstpot kervel ketchup ketel
ketens ketting keuken keukenla keurboek keuren keurig keuring keurmerk keuter keuvel keuze keuzevak kever
kibbelen kieken kiekje kiemen kienen kietelen kieuw kieviet kievit kiezel kiezen kiezer kijkboek kijkbuis
kijkdag kijkdoos kijken kijker kijkglas kijkhoek kijkhut kijkkast kijkpunt kijkspel kijktijd kijkveld kikker
kikvors kilo kilogram kind kinderen kindlief king kiosk kippen kirren kiwi klaar kladblok kladboek klank
klankman klant klapbes klapbrug klapdeur klapdoos klaphek klaphoed klappen klapper klapraam klaproos klarinet
klas klasbak klasboek klasfoto klassen klassiek klateren klauw klaver klavier kleden kledij kleding klei
kleiboer kleiduif kleilaag kleiland kleintje kleioven kleipop kleiput kleiweg klem klemband klemring klemtoon
klep klepdeur klepel klepper kleren kletsen kletskop kleumen kleur kleurig kleursel kleuter kleven kliek
klieren klif klikken klikker klimboom klimboon klimdag klimgeit klimhaak klimhal klimmaat klimmen klimmuur
klimnet klimop klimpark klimrek klimroos klimrots klimster klimtijd klimtouw klimwerk klinken klinkend
klinker klipgeit kloek klok klokhuis klokslag klokuur klokvorm klompen klompje klont klonter kloof kloppen
klopper klotsen kluif kluit kluitje klus klusdag klusman kluspoes klussen kluswerk kluwen knabbel knagen
knalgeel knap knapkoek knapper knapzak kneden knelpunt knepen kneu kneuter knevel knie knieband kniehoek
kniehoog kniekous knielang knielen knijpen knijper knikken knikker knipblad knipogen knippen knipsel kniptang
knipwerk knobbel knoedel knoeier knoestig knoflook knoken knokkel knol knolvorm knoop knorren knuffel knuist
knus koala koebel koeboer koehaar koehoorn koeien koek koekblik koekdeeg koeketel koekje koekoek koekvorm
koelbak koelblok koelen koelhuis koeling koelkan koelkast koeltas koemarkt koemelk koepel koepok koeren
koerier koersdag koersen koestal koets koetsen koetsier koeweide koffer koffie kofschip koken koker kokerrok
koket kokos koksmaat kolder kolibrie kolom komedie komeet komen komfoor komiek komijn komisch komst konijn
koning koningin konkel konvooi kooi kooilamp kookboek kookclub kookhoek kookhuis kookles kookpot kookpunt
kooksel kookster kooktent kooktijd kookvuur kookzak kool koolblad koollaag koolmees koolpot koolraap koolsap
koolsla koolsoep koolstof koolvis koolzak koopdag koophuis kooplust koopman koor koorbank koorhek koorhemd
koorklas koorlied koorreis koorstuk koorwerk koorzang koosnaam kopen koper kopgroep kopie kopje koppelen
koppig koprol koraal korfbal korps korrel korrelig korst korstmos korten kortfilm korting kortom korven
kostbaar kosten kostuum koter koukleum kous kousen kovel kozijn kraag kraai kraam kraan kraanman krab krabbel
krabber kracht krachtig krakeend kraken kralen kramer kransen krant krassen krater kreeft kreet kregen krekel
krent kreukel kreuken kreunen kriebel krieken kriel krielkip krijgen krijtje kring kringel krioelen kristal
kritisch kroeg kroeskop kroezen krokant kroket krokodil krokus krommen kroniek kroning kronkel kroon kroop
kroos kropsla krui kruid kruidig kruik kruim kruimel kruin kruisbes kruising kruk krullen krulsla kubus kudde
kuieren kuifeend kuifmees kuiken kuil kuilgras kuit kuitlang kuitvis kuiven kukelen kulkoek kundig kunnen
kunst kunstaas kunsthal kunstig kunstijs kunstvak kunstwol kurkboom kurken kurkhout kurklaag kurkuma kurkzeil
kushand kussen kust kustbaan kustboot kustdorp kustland kustlijn kustreis kuststad kusttaal kusttram kustweg
kuur kwadraat kwaken kwal kwam kwantum kwark kwart kwartaal kwartel kwartet kwartier kwartje kwartuur kwast
kwebbel kweekbak kweekkas kweekset kweepeer kweken kweker kwekerij kwelder kwestie kwesties kwetsen kwiek
kwijt kwis kwispel laadbak laadbrug laaddeur laadkist laadpunt laag laagbouw laagveen laan laanboom laars
laarzen laatst label labyrint lachduif lacher lachfilm lachspel ladder lade ladekast lading laken lakenhal
lakverf laminaat lammetje lamp lamphuis lampion lampolie lampvoet lanceren land landboek landbouw landbrug
landdag landdier landduin landgoed landhuis landhuur landijs landing landkrab landlijn landmaat landman
landnaam landpaal landpost landpunt landstad landvorm landweer landweg landwerk landwind lange langhaar
langhout langneus langoor langzaam lantaarn lantaren lappen laptop lapwerk lasagne lasdoos laser lassen
lastig later lating laurier lavendel laveren lawaai lawine lectuur ledenpas leder ledigen ledikant leefplek
leeftijd leen leenauto leerboek leerdoek leerdoel leerhuis leerhulp leerjaar leerlijn leerling leerpark
leerplan leerplek leerpunt leerrijk leerstof leerstuk leertijd leervorm leerwerk leerzaam lees leesbaar
leesband leesblad leesboek leesbril leesclub leesglas leeshoek leesjaar leeslamp leesles leeslijn leeslint
leespen leesspel leesstuk leestijd leesuur leesvorm leesweek leeswerk leeszaal leeuw leggen legger legging
legkaart legkast lego legplank leiboom leiden leider leiding leidster leikleur leisteen leken lekker lelie
leliewit lemen lemmet lengen lenig lenskap lente lentedag lentejas lentezon lenzen lepel lepelbak lepelrek
leraar lerares leren leringen lesauto lesavond lesdag lesdeel lesdoel lesgroep leskist lesmap lesplan
lesstijl leswagen letten leuk leunen leuning leuren leuteren leven levendig levens leveren levering lezen
lezenaar lezer lezeres lezing libel liberaal licentie lichaam licht lichtbad lichtbak lichter lichthal
lichting lichtje lichtnet lichtpen lichtval lidstaat lied liedboek liederen liedvorm lief liefde liefdes
lieflijk liefst liep lieverd liftdeur liften liftknop liftster liga ligfiets ligger ligging ligstoel liguster
lijm lijmkam lijmlaag lijmpot lijmrest lijmstof lijmtang lijmverf lijmvlak lijn lijnbaan lijnboot lijnbus
lijndans lijnkoek lijnwerk lijst lijster lijven likken limiet limit limoen limonade linde liniaal linker
links linksen linnen linoleum lintdorp linzen lipbloem lippen lisbloem lisdodde liter literair livrei lobby
locatie locaties lodder loempia loflied lofzang logboek logen logeren logica logies logisch lokaal loket
lokken lokker lolly lommer long lood loodsen loodsman loofboom loofbos loofhout loofhut loofwerk looksaus
loon loonwet loopauto loopbaan loopband loopbrug loopdag loopdeur loopeend loophek loopjaar loopkat looplamp
looplijn loopmaat loopneus looppad looppas looppop looprek loopstad loopstal loopster looptijd looptouw
loopwerk loopwiel lopen loper lorre loterij lotion lotto lounge loven lozer lozingen lucht luchtbad luchtbal
luchtbed luchtbel luchtbus luchter luchtig luchtnet luchtweg luchtzak lucifer luiaard luiden luidklok luidop
luier luiertas luifel luipaard luister lukken lukraak lunch lunchten lunchuur lupine lustrum luxe luxeauto
luxehuis luxehut lychee lynx maag maaien maaier maaitijd maakster maakwerk maaltijd maan maanauto maanbaan
maandag maandje maanfoto maanjaar maanman maanring maanstof maantijd maantop maanvorm maanzaad maart maat
maatglas maatje maatkan maatlat maatlijn maatpak maatwerk macaroni machine machines macht machtig madam
madelief madera magazijn magazine magnaat magneet magnolia mahonie mail mailboot maillot maisgeel maiskip
maiskoek maiskolf maisland maismeel maisolie maispap maissoep maisveld maisvlok makelaar maken maker makerij
makreel mals mamma mammoet manager mandfles mangel mango mangosap mangrove manier maniok manschap mantel
mapje mappen marathon marge margriet marinier markeren markt marktdag markthal marmeren marmot mars marslied
marter mascotte masker massa massage masseur mast mastboom matchen matches matig matinee matras matrix
matroos matter matzwart maximum mazzel medaille medewerk media medisch medium meedelen meedoen meegaan
meegeven meekoken meekomen meel meeladen meelbal meelbes meeleven meelezen meelopen meeloper meelpap meelzak
meemaken meenemen meer meerdere meereis meerkoet meerman meerpaal meerring meertouw meervoud meerwerk meestal
meester meetbaar meetband meetdag meetklok meetlijn meetlint meetplan meetpunt meettijd meetwerk meeuw
meevaren meewind meiavond meiboom meidag meidans meidoorn meifeest meikaas meikever meiknol meimaand meinacht
meiregen meitak meiveld mekkeren melden melder melding meldpunt melkauto melkboer melkbus melken melker
melkfles melkgeit melkglas melkhuis melkjaar melkkan melkkar melkkoe melkkrat melkman melkpak melkpap melkpot
melkput melkreep melksaus melkstal melktand melktijd melkvee melkweg melkwei melkwit melodie meloen membraan
memory meneer mengen mengsel mengtaal mengverf mengvorm meningen mens mensen mentor menu merel mergelen
merino merken merknaam merrie mesje metalen meten meteoren meter methode methodes meting metro metrorit
metselen metser meubel mevrouw miauwen middag middelen middenin midweek midzomer mier mierzoet migratie mijl
mijlpaal mijmeren mijn mijnbouw mijnstad mikado mikken mild mildheid milieu miljard miljoen mimespel minibus
minimum minister minpunt minuut mirakel missen mist mistbank mistig mistlaag mistlamp mistral mistveld
mistwolk mits mixdrank mixer mobiel modder modeblad modeboek modefoto modehuis model modelijn modem modepop
modern modetaal modevak modeweek modezaak modisch modus moeder moedig moeilijk moer moeras moerbes moes
moestuin moeten mogelijk mogen mokka molboon molen molenaar molens molshoop molsla moment mond mondharp
mondstuk mondzorg montage monteur monument mooi moorpad moppen mopperen mopsneus morgen morsen mosgroen
mosplant mossel mossoort mosterd motie motief motor motorjas motorrit mousse mouw mouwband mouwvest muesli
muiltje muis muishand muishond muisknop muismat muisstil muiswiel muizen munt muntgeld munthuis muntsaus
muntstuk muntthee muntvorm murmelen musea museum musici musicus muskus mussen mutatie muts mutsen muur
muurdeel muurhaak muurkant muurkast muurstuk muurverf muurvlak muurwerk muziek muzikaal muzikant naaidoos
naaien naailes naaimand naaister naaiwerk naald naaldbos naaldhak naam naambord naamstem naar naartoe naast
nabellen nabij nabouwen naburig nacht nachtaap nachtbel nachtbus nachthok nachtkus nachtnet nachtpit nachtrit
nachtuil nadenken naderen nadering nadoen nadrogen nagaan nagelen najaar nakijken nakomen nakomer nalezen
nalopen namaken nameten namiddag napraten narcis narennen naroepen nasi naspelen nasturen natellen natie
natura natuur nauw navel navragen navullen nazeggen nazenden nazingen nazoeken nazomer nazorg nectar neefje
neerslag negen negenen negentig neigen nellen nemen nemer neming nergens nering nest nestbak nestboom
nestbouw nestelen nestje nestkast netbal netband netel netgiraf netje netjes netkaart netkous netspel
netvlies netwerk neus neusbeer neusbrug neusdoek neushaar neuslijn neuspunt neusring neusstem neuswiel
neuswijs neutraal neuzen nevel niche nicht niemand nier nietje niets nieuw niezen nikkel nimmer nippel nippen
nipper nissen niveau nodigen noemen nogal nogmaals nomen noodstop noord nootjes norm normaal normblad nota
notaboek noten noteren notering notitie notulen nougat november nuance nuchter nulpunt nummer nuttig nylon
oase ober objecten oceaan ochtend octaan octopus oefen oefenbak oefenbal oefendag oefenen oefening oefenpot
oefenrit oehoe oerbos oerbrood oeroud oersoep oertaal oertijd oervogel oervorm oerwoud oester oever oeverwal
ogen ogenblik oktober olie oliebad olieboer oliebol olieboom olieboot oliefilm oliefles oliejas oliekan
oliekoek olielaag olielamp olieland olieman olienoot oliepalm oliepit olieput olierijk oliestad olietank
olievat olieveld olieverf olifant olijf olijfbos olijftak omarmen omber ombouwen omdat omdoen omdragen
omduwen omelet omen omgang omgeving omhalen omhangen omheen omhelzen omhoog omhullen omkeren omkijken omlaag
omladen omleggen omleiden omlopen ommezien omnaaien omnibus ompakken omrijden omringen omroep omroeper
omroeren omrollen omslag omspelen omvaren omver omvouwen omwaaien omzeilen omzetten omzien omzweven onbekend
onder onderaan onderaf onderdak onderin onderrok onderuit onderweg onderzij ondiep oneer oneindig oneven
ongeveer onlangs ontbijt onthalen ontstaan ontwaken ontwerp onze ooftboom oogappel oogbad oogbal oogdop
oogglas ooghaar ooghoek oogje oogkamer oogkas oogkleur ooglap oogmerk oogpunt oogrand oogring oogst oogstdag
oogster oogwater oogwenk ooibos ooievaar ooit ooms oorbel oordelen oordop oorknop oorkonde oorring ooruil
oorvijg oorzaak oosten oosters oosthoek oostkant oostkust oostpunt oostrand ootje opbakken opbellen opbergen
opblazen opbouwen opdelen opdoen opdracht opdragen opdrogen opduwen opeen opeens opener opening opera
operatie opereren opeten opgaan opgang opgaven opgeven opgewekt ophalen ophaler ophangen opharken ophogen
ophoren ophouden ophouder opinie opkamer opkijken opkikker opkoken opkomen opkomst opladen oplader opleggen
opleiden opletten opleven oplezen oplicht oploop oplossen opmaken opmerken opmeten opnaaien opnamen opnames
opnemen opnemer opnieuw opnoemen opoe oppakken oppassen oppepper opper oppikken oprapen oprecht oprennen
opricht oprijden oprit oproep oprollen opruimen opslag opsparen opspelen opsta opstaan opstap opstart
opsteken opsteker opstel opstoot opsturen optellen optelsom opticien optie optiek optillen optocht optreden
optrek opvallen opvang opvaren opvegen opvoeden opvoeren opvolgen opvolger opvouwen opvragen opvullen
opwaaien opwaarts opwarmen opwarmer opwassen opwerken opwinden opzeggen opzetten opzien opzij opzitten
opzoeken oranje orchidee orde ordeboek ordenen ordening order ordner oregano oren orgel orgelkas orgelles
orgelman origami orkaan orkest ornament ossen otter oudejaar ouderdom ouderen oudheid oudoom oudtante ovaal
oven ovendeur oventijd ovenvers ovenwant over overal overbuur overdag overdoen overeen overgaan overgang
overheid overhemd overig overjas overkant overleg overoud overstap overstek overzet overzien paadje paal
paaldorp paalhout paalwerk paard paars paas paasboom paasdag paasei paashaas paasspel paastak paasvuur
paasweek pachter pact pagaai pagina pakhuis pakje pakken pakker pakket pakkist pakmand pakpaard paktafel
paktouw pakwagen pakwerk paleis paleizen palet paletmes paling palm palmblad palmboom palmhart palmhout
palmolie palmpit palmtak palmtop pamflet pancake pand panda paneel panfluit panklaar panlat pannen panorama
pantalon panter pantser panty panvis papadag papaver papegaai paper papfles papier papje papkind paplepel
pappot paprika papsoort paraat parabool paradox parallel paranoot paraplu parasol pardon parel parelwit
parfum paring park parkbank parkbos parkdeel parkeren parket parkiet parking parkoers parktuin parkweg
parterre partij partikel partner partyen pasfoto pashok paskaart paskamer paspoort passaat passen passer
pasta pasteien pastel pastorie patat patent pater patio patrijs patroon pauw pauwin pauwoog pauze pedaal
peddelen peen peer peervorm peignoir peilboot peilen peilglas peiling peilstok pekdraad pekelen pelikaan
pellen pelmolen peloton pendelen pendule penseel pension pepdrank peper peperbes peperbol peperbus pepervat
perceel pergola periode periodes perken perron persen persfoto persmap persoon perszaal perzik petrand
petunia peultjes peuter peuzel pianist piano pianoles pianoman picknick pieken piekeren pienter piepen pieper
piepstem pieptoon pier pierrot pijler pijlpunt pijlsnel pijnboom pijp pijplijn pilaar piloot pincet pincher
pinda pindaman ping pingelen pinkring pinkster pinnen pioen pionnen piraat piramide pissebed pistache
pitfruit pitsen pittig pitvis pizza plaats plaatsen placemat plafon plafond plaid plakband plakboek plakken
plakrand plakwerk planeet plank planket plankier plannen planner planning plant plantbed planter planthof
planting plantput plasma plastic plataan plateau plateel platglas platneus platrond platspel platvis platvoet
platvorm platweg platwerk platzak plechtig plegen plein pleiter plek plekje plezier plicht plichtig ploeg
ploegmes ploffen plonsbad plonzen plooidak plooien plooirok plooisel plop pluggen pluim pluimvee pluis
pluizen pluizig plukken plukker plukmand pluktijd pluktuin plumeau plusklas pluspunt plusser podia podium
poedel poeder poef poelen poes poeslief poesmooi poetsen poetser poetslap poezen poffer pogen poging pointe
pokeren polder polijst politiek polka pollepel pollevie polohemd polospel polsband polsen polsslag polsstok
polstas poly pompbak pompen pomphuis pompoen pompon pompwerk pontbrug pontman ponton pontveer pool poolbeer
poolhond poolijs poolvos poort poortje pootgoed popband popblad popcorn popel popfeest popje popkoor poplied
popmooi poppen popplaat popster populair populier popzaal portaal portie portiek portier portret positie
positief posities post postauto postbak postbode postbus postcode postduif poster postfris postgids postkar
postman postpak postpunt postuur postvak postvat postweg postzak poter pothuis potje potlood potmeter
potplant potspel potstal potvis praatje pracht prachtig prairie praktijk pralen praten prater precisie prei
preiring preisoep preker premier prent prestige prettig prieel prijzen prikbord prikkel prikken prikker
prikpen prime primeur principe prins prinsen prinses printen printer privaat privacy proberen probleem
procent proces product proefdag proefles proefrit proeven prof profiel prognose program project promotie
promotor pronken prooi proost protocol proza pruiken pruilen pruim prullen publiek pudding pullen pullman
punkband punt puntdak puntig puntlijn puntmuts puntneus puntstuk puntvlam puntzak pupil puppy puree purperen
putemmer putwater puzzel pyjama quinoa quiz raadhuis raadsel raadspel raaf raaklijn raakpunt raam raamboom
raamkant raamlijn raampen raampost raamwerk raamzaag raapkool rabarber raceauto raceboot racedag racer
racespel radar raden rader radiator radijs radio radiohut radioman radslag rafel ragout rail rakel raken
rally raming rammel rand randstad randweg randwerk randzee rangeren ranja ranken rankwerk ransuil rantsoen
rapen rapport rashond rasp raspaard raster ratel rayon razen reactie reactor reageren recept receptie rechtop
rechts reclame record recorder recyclen redactie redding redelijk reden redenaar redenen reder rederij
reductie reekalf reeksen reep reflex refrein regelaar regelen regeling regen regenbak regenbos regenbui
regendag regenen regenjas regenkap regenput regenton regeren regering reggae regie regio regiodag register
reiger reiken reinigen reiniger reis reisauto reisblad reisboek reisbus reisdag reisdoel reisduif reisgeld
reisgids reismand reisplan reistas reistijd reisweg reiswieg reiszak reizen reiziger rekbaar rekband rekbank
rekenen rekenles rekensom rekje rekken rekker rekking relais relatie remblok remedie remmen remmer rendang
rendier rennen renner renpaard rensport renstal renster renwagen research reserve resident restant resten
rettich reukwerk reuzen revisie revolver revue ribbe ribbel ribbroek richten richting ridder riem riet
rietblad rietgras rietland rietmat rietpeer riettuin rietveld rietvink rijbaan rijbroek rijden rijder rijgen
rijglijf rijgpen rijhuis rijkdom rijles rijmen rijmvorm rijmwerk rijp rijpaard rijpad rijping rijptijd rijst
rijstkom rijstpap rijstvla rijtocht rijtuig rijven rijwiel rijwind rillen rimpel ringbaan ringband ringbus
ringdorp ringetje ringkade ringlijn ringmaat ringmap ringmus ringmuur ringnet ringoven ringweg rinkelen riool
rioolput risotto ritje ritme ritnaald rits ritselen ritsen ritsvak rittijd ritueel rivier robber robijn robot
rockband rockfilm rococo rodekool roebel roede roedel roeiboot roeiclub roeien roeier roeiriem roek roepen
roeping roepnaam roerbak roerblad roeren roervink roesten roffel rokerij rokje rokvest rokzadel rokzak
rolbaan rolbezem roldak roldeur rolfilm rollaag rollade rollen roller rolluik rolmaat roloven rolpaal
rolpaard rolrond roltafel roltrap rolwagen roman romer romig rommel rommelig rompen rond rondes rondgaan
rondgang rondkom rondloop rondneus rondom rondpunt rondreis rondrit rondvaar rondvis rondweg rondzien ronken
roodoog rooibos rooien rooier rook rookkaas rookoven rookwolk room roomijs roomkaas roomsaus roomstel roomwit
roos rooster rossig rotan rotatie rotonde rotor rots rotsblok rotskust rotsmuur rotspad rotspunt rotstuin
rotswand rotswol roulatie route routes routine roze rozentak rozerood rozijn rubber rubriek rucola rugbybal
rugbyen ruglijn rugsteun rugstuk rugtas rugtekst rugwind rugzak rugzijde ruig ruiken ruiker ruilen ruilplan
ruim ruimtes ruisen ruiter ruitjes ruitvorm rukken rumoeren rumoerig rund rundvee runner rups rupsbaan
rupsband rust rustbank rustbed rustdag rusthuis rustig rustpost rustpunt rusttijd rustuur safari saffraan
salade saldo salie salon salsa saluut samba sambabal samen sandaal sandwich sanering sapgroen sapje sappen
sappig saprijk sardien sardine satijn sauna saus sausen sauskom sauspan saxofoon scannen scanner scenario
scene schaal schaap schaar schacht schaduw schakel schaken schampen scharrel schattig scheef scheen schei
schel schelm schelp schelvis schema schemer schenkel schenken schepbek schepijs schepje schepnet scheppen
schepsel scheren scherm scherp schets schetsen scheuren scheut schijf schijnen schikken schilder schilfer
schillen schiller schim schinkel schip schipper schlager schoen schoenen schoffel schokken scholing schommel
school schoon schoot schoren schort schotel schouder schouw schouwer schoven schrapen schraper schrift
schrijf schrijn schroef schub schudden schuilen schuim schuin schuit schuiven schuiver schuren schuwen
scooter scout scouting scriptie seconden sectie sector sedert segment seinboek seinhuis seinlijn seizen
seizoen selder selderie selderij selectie senioren sensor serie series sering serre serveren servet servetje
service servies sessie sessies setje sfeer shawl sheet shelter shirt shoarma shoppen shopping show showband
showdans showman showroom showtuin sieraad sierboom sierduif sieren sierlijk sierpot sierrand siersel
siertuin siervis sigaar signa signaal signeren sijpelen sijsje silhouet simpel sinds singel single sintel
sirenen siroop sissen sites situatie sjaal sjabloon sjalot sjorren sjortouw sjouwen sjouwer skelter skibaan
skibril skibroek skibus skiclub skidag skidorp skiet skihal skihut skiklas skiles skiloop skipak skipakje
skireis skisport slaapbed slaapbus slaaphok slaaphut slaapzak slabak slabed slablad slaboon slagboom slager
slagerij slaghout slagroom slak slakom slamand slang slapen slaper slaperig slaplant sleden slee slepen
sleper sleutel sleuven slibben slichten slier slijpen slijper slijt slijtage slikken slinger slipper sliptong
sloepen sloffen slogan sloot slootje slotlied slotstuk slottuin slotzang slotzin sluier sluipen sluiper
sluipweg sluis sluiten sluiter sluiting sluizen slurf slurpen smaak smacht smal smalfilm smeden smeerpot
smeersel smeken smelten smeren smid smijt smikkel smoren smout smullen snaar snabbel snack snackbar snappen
snater snavel snebbe snedig sneeuw snel snelbus snelheid sneltram snelvuur snelweg snij snijboon snipper
snoeien snoek snoepen snoeper snoepje snoepzak snoer snoet snooker snor snorhaar snuif snurken soep soepbal
soepbord soepel soepje soepkip soepkom soeppan soeppost soezen softijs soja sojaboon sojamelk sojasaus sokkel
sokken solisten solo solowerk solozang sommige soms sonar sonate soort sopraan sorteren soul souvenir
spaarder spaarkas spaarpot spade spagaat spalier span spandoek spannend spanning spar spatbord spatel spatie
specerij specht speciaal spectrum speechen speeches speelbal speelbos speeldag speelhal speelman speelpop
speels speeluur speelwei speen speer spekkoek speklaag speklap spekmuis spelboek spelbord speld speler
spelfout spelling spelvorm sperwer speuren spiegel spier spieraam spijker spijzen spikkel spinazie spinnen
spinner spinrok spiraal spiritus spits spitsbus spitsen spitsuur spitwerk splijten spoed spoedig spoelbak
spoelen spoeling spoken spons spontaan sponzen spoor spoorbus spoornet spoorweg sportbad sportdag sporten
sporter sporthal sportief sportles sportman sportnet sportsok sporttak sporttas sportvis sportwol sportzak
spraak sprankel spreeuw sprei spreiden spreken spreker sprenkel spreuk spriet springen springer sprinten
sprinter sproeien sproeier sprokkel sprong sprookje sprot spruit spruitje spuitbus spullen squashen staalwol
staan staatsie stad stadhuis stadia stadion stadium stadsbos stadsbus stadshal stadskas stadsmus stadsnet
staf staffel staket stal stalling stalnet stalpaal stalraam stam stamboek stamboom stamgast stamland stamlijn
stamnaam stampen stamper stamppot stamtijd stand stander stang stapel stappen startdag starten starter
startset statief station status steeds steekbal steekkar steelpan steenkar steenuil steenweg steenwol steiger
stekel stekje stekker stelhout stellen steller stelling stelsel stelten stelwerk stem stemband stembus
stemhok stemkast stemknop stemmer stemming stempel stemvork stenen stengel step stepdans stereo sterk sterren
sterrit sterrol stervorm steunen stevel stevenen stevig steward stichten stichter sticker stiel stift stijgen
stijging stijl stijven stikken stiksel stikstof stil stilte stinsen stippel stippen stipt stock stoeien stoel
stoep stoeppad stoer stoet stof stofbril stofdoek stoffig stofgoud stofjas stofkap stoflaag stofthee stofwolk
stofzak stokboon stoken stoker stokerij stokmaat stokvis stollen stolling stolpen stomen stond stooflap
stoofpot stoombad stopknop stoppel stoppen stopper stopverf stopwerk storing storm stormdak stort stortbak
storting straal straat straks stralend straling stram strand strateeg streek streep strekdam strelen streng
strengel streven striem strijken strijker strik strikdas strikje strip stro strobaal strobed strobouw strodak
strodek strogeel strohalm strohoed strohut stromat stromen stroming stronk strooien strooier strook stroop
stropdas stropop strovuur strozak struik stucwerk student studeren studie studies studio stuifbal stuiter
stuiven stuiver stuk stukgoed stukje stulp stunt sturen sturing stuurman stuwband stuwen stuwmeer subgroep
subsidie subvraag succes suiker suizen sumo super superdag support surfclub surfen surfer surplus symbool
syndroom synergie systeem taaitaai taak taakuur taakveld taal taalboek taalfout taalgids taalgrap taalhulp
taalklas taalles taalman taalreis taalspel taaltip taalvorm taalwerk taart taartje taartpan tabblad tabel
tableau tablet tabloid tachtig tactiek tafel tafelbel tafelmes tafereel takel takhout talent talk talloos
talrijk talud tandarts tandem tandwiel tanen tang tango tangoles tanken tanker tankpas tante tapdans tapijt
tapkast tapkraan tappen tapwater tarieven tassen tastbaar tasten taxatie taxi taxibus taxiet taxirit teakhout
team teamspel teamwerk techniek teckel teelbal teelt teen teenbot teenstuk teenwilg teer teevee tegel
tegelpad tegemoet tegen tegens tegoed tehuis tekenaap tekenaar tekenen tekening tekenles tekenmap tekenpen
tekenset tekorten tekst tekstvak telboek telecom telefoon telegram teleur teljoor telkaart tellen teller
telling telraam telspel telwerk telwoord temmen tempo tengel tennis tenor tent tentamen tentdak tentdoek
tenthuis tentoon tentzeil tenue terecht terig terminal terp terpdorp terras terrein terug terugbel terugkom
terugrit terugweg terwijl testbaan testdag tester testpunt testrit tests testset teugel tevens tevreden
textiel thans theater thee theeblad theeboom theebus theedoek theeglas theehuis theekist theekop theemuts
theepot theeroos theetijd theetuin theezeef thema themadag theoloog theorie thermos thuis thuisdag thuiskok
thuiskom thuismap thuisnet tichel ticket tien tiener tienhoek tiental tijd tijdens tijdig tijding tijdklok
tijdlaag tijdlijn tijdmaat tijdpad tijdperk tijdplan tijdpunt tijdreis tijdrit tijdspad tijdstip tijdvak
tijdvers tijdvlak tijdvorm tijger tijm tikkel tikken tikker tillen timen timmeren tingelen tintelen tippel
tippen tiptop titel toast toch tocht toedelen toegaan toegang toehalen toekan toekomst toelage toelopen toen
toenemen toerauto toerbus toerclub toeren toerisme toerist toernooi toerrit toestand toestel toeter toetje
toets toetsen toetsing toewater toezien toffee toilet token tokkelen tolbrug tolhek tolhuis tolkamer tolken
tollen tolmuur tolpoort tolweg tomaat tompoes tonbrug tondeuse toneel tonen tong tongpunt tongriem tongwerk
tonijn tonmolen tonnage tooien toonbaar toonbank toot topbaan topband topclub topdag topduif topfilm tophoek
topjaar topje topkok topkunst toplaag toplicht toplijn topmaand topman toppen topper toppunt topsport
topsteen topstuk topteken topweek topwerk topzeil topzwaar toren torens tornooi tortel tosti totaal totdat
totem tournee tourrit touw touwbaan touwbrug touwring touwtrek touwwerk tovenaar toverbal toveren traag
tracen track tractie tractor traditie tragedie trailer trainen trainer training traject tralie tram trambus
tramlijn tramnet tramrit tramweg transit trant trap trapeze traphek trapkast trapper trapveld trapzaal
trechter treden trefbal trefdag treffen trefpunt trein treinrit trekhond trekkar trekkast trekken trekker
trekking treklijn trekpad trend treuzel triangel tricot trillen trilling trimbos trimmen trimmer triomf trip
triplex troep troetel troeven trofee troffel troffen trok trollen trombone trommel trompet troon troosten
trooster tropen trots trottoir trouw trouwdag trouwens truck truffel trui tsjilpen tuibrug tuimelen tuin
tuinbank tuinbed tuinboek tuinboon tuinbouw tuinclub tuindag tuinder tuindeur tuindorp tuinhek tuinhoed
tuinhok tuinhout tuinhuis tuinkas tuinkast tuinkers tuinlamp tuinland tuinman tuinmuur tuinpaal tuinpad
tuinpark tuinplan tuinset tuinslak tuinstad tuinwerk tuinwijk tuitkan tukje tulband tulp tulpglas tunnel
tureluur turen turf turfbak turfboer turfkool turfmand turnclub turnen turnhal turnles turnzaal tussen twaalf
twee tweede tweedjas tweeling tweemaal tweetakt tweetal twijfel twijg twintig twist typefout typering types
typewerk typist uienring uiensaus uiensoep uilen uitdelen uitdoen uiteen uiteinde uiteten uitgaan uitgang
uitgaven uitgeven uitgever uitgifte uithalen uithoek uithoren uiting uitje uitkijk uitknop uitkomen uitkomst
uitladen uitleg uitlenen uitleven uitlezen uitlopen uitmaken uitmeten uitnemen uitrapen uitreis uitslag
uitstap uitstoot uittocht uitvaren uitvegen uitwonen uitzend uitzet uitzicht uitzien uitzwaai ukelele ukken
uniform updaten uren urgent urgentie uurtje uurwerk vaak vaandel vaarboom vaardag vaarder vaardig vaarplan
vaart vaartijd vaartuig vaas vaasvorm vaatdoek vaatwas vaatwerk vacht vader vakantie vakblad vakboek vakbond
vakje vaktaal vakwerk valavond valhelm valken vallei vallen valuta vanaf vanavond vandaag vangen vangnet
vanille vannacht vanuit vanwege varen variant variatie vaste vastgoed vastheid vatten vecht vector veder
veeauto veeboer veeboot veel veelhoek veem veemarkt veen veenbes veenboer veenbrug veendijk veenlaag veenland
veer veerbaas veerboot veerhuis veerklok veerman veerpont veerring veertien veertig veerweg veestal veeteelt
veevoer veewagen veeweide vegen veger vehikel veildag veilig veld veldbed veldboon velddag veldfles veldgids
veldlijn veldloop veldmuis veldmuts veldnaam veldoven veldpost veldrit veldsla veldspel veldtent velduil
veldweg veldwerk veldwesp venkel venster ventiel verbaasd verband verbazen verblijf verbruik verdelen
verdeler verder vereren verering verf verfbad verfblik verfbom verfdoos verfhout verfilm verflaag verfmes
verfoven verfpot verfrol verfsok verfstof verfwerk vergeten vergeven vergiet vergroot verhaal verheugd
verhuren verjaren verkeer verkleur verkoop verleden verlener verlof verloten vermaken vermogen vernis
verplant verschil versie verst verstaan verstand verstek vertalen vertaler vertonen ververij vervoer verwacht
verwant verzamel verzen verzoek vestje vetbol veter vetkrijt vetlaag vetplant vetpot vetrand vettig veulen
vezel viaduct video viel vierblad vierdag vierde vieren viering vierkant vierling viertakt viertal vieux vijf
vijfblad vijfde vijftal vijftien vijftig vijg vijlen vijver villa vilthoed viltpen vinden vinder vinding
vindplek vinger vink vinnen violist viool vioolkam vioolles virtuoos visaas visavond visbak visbank visboer
visboot visdag visdraad visgids visgraat vishaak vishal visie visite viskar viskeuze viskist viskom viskoper
viskraam vislepel vislijm vislijn vislucht vismaat visman vismand vismarkt vismeel visnet visolie visotter
vispan visplaat visplan visplek visreis visrijk vissaus vissen visser visserij vissmaak vissoep vissoort
vistas vistijd vistocht vistrap visum viswater visweer vitamine vitrage vitrine vlaai vlag vlagzalm vlak
vlakbij vlakgom vlakte vlam vlamboom vlamoven vlas vlasboer vlaskam vlasland vlasvink vlecht vlees vleeshal
vleien vleugel vliegdag vliegen vlieger vliegles vlieguur vlier vlierbes vlies vliezen vlijm vlijtig vlinder
vloed vloeien vloer vloermat vlogen vlok vlonder vlooi vlot vlotbrug vlothout vlotweg vlug vlugger vocht
vochtig voeding voedsel voegen voegwerk voelbaar voelen voerbak voerboot voerder voeren voering voerplek
voertuig voetbad voetbal voetband voetbank voetbed voetbrug voeten voeter voetklas voetmaat voetnoot voetpad
voetpomp voetpunt voetrand voetreis voetrust voetstap voetstuk voetveer voetvorm voetweg voetzand vogel
vogelbek vogelhut vogelrek voldaan volgauto volgboot volgen volgend volger volgorde volk volkeren volkoren
volksbal volledig vollen volmacht volmaken volume vondst voogden vooraan vooraf vooral voorbad voorband
voorbank voorbeen voorbij voorblad voorbouw voordans voordeel voordeur voordoek voordoen voorfilm voorgaan
voorgang voorhal voorhand voorhuis voorin voorjaar voorkeur voorlamp voorland voorman voormuur voorn voornaam
voorop voorplan voorpoot voorpost voorraad voorraam voorrand voorrang voorrij voorspel voorstad voorstel
voortand voortent voortijd voorts voortuin vooruit voorval voorvoet voorwerk voorwiel voorwind voorzang
voorzeil voorzet voorzien voorzorg vorderen vork vorkje vormen vormfout vorming vormtaal vormzand vorstin
vospaard vouwblad vouwboot vouwdak vouwdeur vouwdoos vouwen vouwlijn vraag vraat vrachten vrede vredes vredig
vreugde vriend vriendin vriesvak vriezen vriezer vrijdag vrijdom vrijerij vrijheid vroeg vroeger vrolijk
vrouwen vrucht vuilnis vulkaan vullen vulling vulpen vuurberg vuurdans vuurkast vuurkorf vuurlijn vuurman
vuurmuur vuuroven vuurpan vuurpijl vuurpot vuurrood vuurwerk vuurzee waagspel waaien waaier waakhond waakzaam
waar waarbij waardig waardin waarheid waarin waarmee waarom waarop waarvan wachten wachter wadplaat wadvogel
wafel wagen wagenbak wagens wagon waken wakker walhoofd walhout walmuur walnoot walpoort walrus wals walsmaat
walstro walvis wandbeen wandbord wandelen wandkast wandklok wandlamp wandrek wanen wang wankelen wanneer want
wapperen warm warmte wasbak wasbank wasbeer wasboom wasbord wasdag wasdoek wasdraad wasem wasgoed washand
washok washuis waskan wasketel waskom waskrijt waslaag waslijn waslijst wasmand wasmerk wasmolen wasnet
waspit wasplank wasrek wasrol wassen wasser wasspeld wastafel wastijd wastobbe wastoren wasvat wasvorm
wasvrouw waszak water waterbad waterbak waterbed waterbes waterbus waterdag waterig waterijs waterkom
waternet waterpas waterpot waterput waterski waterton waterval watervat waterweg waterzak watten webbe webcam
weblog webradio website wecken weckfles weckglas weckpot weder weeffout weeflijn weefraam weefwerk weegbrug
weekblad weekboek weekdag weekdier weekeind weekend weekje weekplan weer weerglas weerhaak weerhut weerkom
weerman weerwerk weerzien weeskind wegdek wegdoen wegen wegennet wegfiets weggeven weghalen weging weglezen
wegvaren wegvegen wegwijs weiboter weide weidevee weigras weikaas weiland weinig weken wekker weldra welke
welkom welpen welstand welven welwater welzijn wendbaar wenden wenken wennen wensboom wensen wentelen wereld
werkbak werkbank werkbij werkblad werkboek werkboot werkdag werkdek werkdier werkdoos werkdruk werken werker
werkhoek werkhok werkhond werkhuis werking werkjaar werkkast werkles werklijn werkman werkmap werkmier
werknaam werkpak werkplan werkplek werkpost werkpunt werkput werkset werkstad werkster werkstuk werktaal
werktijd werktop werktuig werkuur werkveld werkvlak werkvorm werkweek werkweg werkzaal werkzaam werpen
werpspel wervel werven werving wespen westen western westkust westpunt westrand weten wetgever weven wever
wezel wiebelen wiegelen wiegen wiek wiel wieldop wielkast wielmaat wier wierde wieroken wierp wigge wijding
wijk wijkblad wijkbus wijkhuis wijkhulp wijkpark wijkplan wijkpost wijkwerk wijs wijsheid wijsneus wijzen
wijzer wijzigen wijzing wikkelen wikken wild wildpark wildtuin wilg willen willig wimpel wimper wind windbord
windel winderig windhaan windhoek windhond windlade windpark windplan windrijk windroos windsel windstil
windvaan windveer windveld windzak winkel winnaar winnares winnen winner winning winst winter wipbrug
wipmolen wipneus wippen wipper wipplank wisdoek wiskunde wisselen wissen witbol witgeel witglas witgoud
witgrijs witkop witkwast witlof witpoot witvis witwerk woekeren woelen woelig woensdag woestijn wolboer
wolboom wolf wolgras wolhaar wolk wolkam wolkig wolkje wollig wolmarkt wolzak wonder wonen woning woonboot
woonhuis woonidee woonkuil woonlaag woonpark woonplan woonplek woonstad woonvorm woonzorg woord wording
worpen worst wortel woud woudaap woudduif wraken wrap wrijven wrijving wrong wuiven xylofoon yoga yogales
yogamat yoghurt zaad zaagband zaagbank zaagblad zaaghout zaagmeel zaagsel zaagslee zaagvis zaagwerk zaaien
zaaier zaaitijd zaaiveld zaal zacht zachtjes zadel zadeldak zadeldek zadelpen zadelrug zadeltas zakatlas
zakband zakdoek zakelijk zakenman zakje zakkam zakken zaklamp zakmuis zalm zamelen zand zandbaan zandbad
zandbak zandbank zandbed zandberg zandboer zanddeeg zanddijk zandduin zanderig zandgeel zandig zandkuil
zandlaag zandland zandman zandpad zandput zandvorm zandwal zandweg zandwesp zandzak zandzee zang zangboek
zanger zangeres zangerig zangkoor zangles zanglijn zangspel zangwerk zangwijs zaterdag zebra zebrapad
zeeanker zeebad zeeblauw zeeboek zeeboot zeebrief zeebries zeedier zeedijk zeedorp zeef zeefdoek zeeforel
zeegras zeegrind zeegroen zeehaven zeehond zeekaart zeekat zeeklas zeeklei zeekoe zeekool zeekrab zeekust
zeeland zeeleeuw zeelelie zeelt zeelucht zeemacht zeeman zeemist zeeoever zeeotter zeep zeepaard zeepbel
zeepboom zeepdoos zeepijl zeepje zeepkist zeepost zeepsop zeereis zeeschip zeeslak zeeslang zeesluis zeestad
zeester zeetocht zeevaart zeevis zeevogel zeewater zeeweg zeewier zeewind zeezand zeezout zegel zegenen
zeggen zeil zeilboot zeilclub zeildag zeildoek zeiler zeiljas zeilkamp zeillat zeilles zeilplan zeilreis
zeilster zeilweer zeilwind zekering zeldzaam zelfhulp zelfs zelfzorg zenden zender zending zendtijd zenuw
zesde zeshoek zesje zestal zestien zestig zetel zetmeel zetten zetting zevenen zeventig ziel zien zigzag
zijde zijdeur zijgang zijgen zijgevel zijkamer zijlaan zijlicht zijlijn zijmuur zijnet zijpad zijpoort
zijraam zijrand zijspan zijspoor zijtak zijtas zijtuin zijvlak zijwand zijweg zijwiel zijwind zilver zilverig
zinderen zingen zinken zinnen zinnig zintuig zitbank zithaas zithoek zitkamer zitten zitter zittijd zitzak
zoals zodat zoden zodra zoekbalk zoeken zoeker zoekhulp zoekspel zoekster zoekvak zoekveld zoekwerk zoemen
zoemer zoet zoethout zoetig zoetstof zoetzuur zogen zolder zomer zomerbed zomerdag zomerijs zomerjas zomeruur
zomervis zomerzon zondag zonder zones zonhoed zonk zonkant zonlicht zonnetje zonnig zonzijde zoogdier
zoomlens zorgboer zorgen zorghuis zorghulp zorgpas zorgzaam zout zoutbak zoutberg zouter zoutlaag zoutmeer
zoutpan zoutpot zouttuin zoutvat zoutzak zoveel zowat zowel zuchtje zuidbrug zuiden zuidhoek zuidkust
zuidoost zuidpunt zuidrand zuidtak zuidwest zuig zuigbuis zuiger zuigfles zuigmond zuignap zuilen zuinig
zuivel zuiveren zussen zuster zuurdeeg zuurkool zuurstof zuurstok zuurtje zuurzoet zwaaien zwaan zwaar
zwabber zwager zwaluw zwam zwart zwellen zwembad zwemband zwembril zwemclub zwemhal zwemles zwemmeer zwemmen
zwempak zwemster zwemtas zwemtijd zwemuur zwemvest zwemvoet zwengel zwenken zwerm zwerven zweven zwieren
zwierig zwijgen zwommen
`;
