// The order is part of the format: recovery words, office codes and compare words index into it. Never change it.
const lijst = `
aanbod aandacht aanhang aanleg aanpak aanrecht aanwas aanzet aardbei aardig aardpeer abrikoos absent accent acteur
actie activist adelaar adem adres advies afdak afdruk affiche afgrond afhaal afkomst afloop afname afrit afscheid
afslag afspraak afstand afvoer afwas afzender agaat agenda akkoord akte aktetas alarm albast album alfabet algebra
alinea alpaca altijd altviool amandel amber ambulant ananas andijvie anekdote anemoon angel anijs anker annex
ansjovis antenne antiek antwoord apart apotheek appel april aquarium arbeid arduin arend argument armband aroma
artiest artikel asfalt asperge aspirant assist atelier atlas atletiek atoom aubade augurk augustus aula autobus
automaat averij avocado avond avontuur azalea azijn azuur baan baard baby bacon badjas badmat badpak bagage baken
bakfiets bakker balans balie balkon ballade balsem bamboe banaan bandje banjo bank barbier bariton barok basalt
basis basta batterij bazaar bazuin bebop bedding bedrag bedrijf beeld beest begin begrip behang beheer beige beitel
bekend beleid belofte beloning bende beneden benzine bereik berging bericht besef beslag besluit bessen bestek
bestuur beton betoog beurs bewijs bewolkt bewoner bezoek bieb biefstuk bieslook bijbaan bijenwas bijl bijrol bijtje
bijval biljart billijk binding bingo binnen biologie bioscoop biscuit bitter bivak bizar blaar blad blauw blazer
bleek blender blij bliksem blinde bloem blok blond blouse blozen bocht bodem boedel boei boeman boete boezem bokaal
bolero bolhoed bonbon bonnet bonsai boom bord borstel bosbes bospad bosrand bosuil boter botsing bougie bouillon
bouw boven bowling braaf brand brasem breed breien brem breuk brevet brief brigade bril brink brochure broeder broek
brons brood brouwer brug bruid brunch brutaal buffel bugel buidel buiging buik buiten bukken bulder bulldog bungalow
bunker bunzing burcht bureau burger buslijn buur buurman byte cabaret cabine cacao cactus cadeau cadmium cake
calorie camera camping campus canon canvas capsule caravan carbid cargo carnaval carport cartoon casino cavia
ceintuur cello cement censuur centrum chalet chaos charme chassis cheque chic chirurg chocola chroom cider cijfer
cilinder cinema cipres cirkel citaat citroen clausule claxon clematis clivia clown club coach coalitie cobra cockpit
cocon code collega colonne comfort compact concert conditie congres contact controle copier corridor couplet coupon
cowboy crayon creatie credit cricket crisis cruise cultuur cupido curry cursus cyaan cyclus dadel dagboek daglicht
dagtaak dahlia dakgoot dakpan dakraam dalen damast dame dammen dampkap dans dapper darts dassen datum dauw debat
debuut decaan decennia deeg deining deksel delta demping denker dennen depot derde design dessert detail deugd deur
deurmat dialect diamant dichter dictee dieet dienst diep digitaal dikte diner dinsdag diploma dirigent distel divan
dobber docent doel doffer dokter dolfijn domino dooier doolhof doorgang doos doperwt dorp dorst dosis douane douche
dozijn draad draf dragon drama draver dreef dreun dribbel driehoek drift droog droppel druif druk drumstel dubbel
duet duim duister duizend dukaat dutten duurzaam dwang dweil dwerg dynamo ebben echo eclips economie edel editie
eekhoorn eend eenheid eenvoud eerbied eerlijk eerste effect egaal eiland elan elastiek elders elegant elektra
element elfde elftal elite elleboog email emmer emotie energie ensemble entree envelop epiloog episode epos erfenis
erfgoed ergens erker ernst ervaring erwt escorte esdoorn espresso essay etage etalage ether etiket etmaal etui euro
evenaar event exact examen export expres extra faam fabel fabriek facet factuur fagot fakkel familie fanfare
fantasie farao fauna fauteuil favoriet fazant februari ferm festijn fiche fictie fiets figuur fijn file filiaal
filmster filosoof filter finale finish firma flacon flamingo flanel flank flat fles fleurig flexibel flits flora
florijn fluweel fobie focus foedraal fokker folder fondant fontein fooi forel forens formaat formule fornuis fort
forum fossiel foto foyer fractie framboos franje frase fregat fresco friet frigo fris frituur fruit fuchsia fuga
fuif functie futloos fysiek gaaf gaatje gading gage gala galei galerie galop gamba gang ganzen garage garantie garen
garnaal gazelle gazon gebaar gebied gebouw gebruik gedicht geduld geel gehakt geheel geheugen gehoor geiser geit
gejuich geklap gelaat gele geloof geluk gemaal gember gemeente genade genoot gentiaan geologie gepraat gerecht
gering gerst gesprek gestel getal getij getuige gevoel gewas geweten gezang gezin gids gieter giraf gist gitaar
gitzwart glans glazuur gletsjer glijbaan glinster globe gloed glorie gnoe gokspel golf gondel gordijn gorilla gotiek
graan gracht grafiek gram graniet gravin green grendel grens greppel griep griffel grimas groei grond grot gruis
gruwel gulden gulzig gunst gymles gymzaal haak haast hachee hagel hakblok hakhout halfrond hallo halve hamer hamster
hanger hapje haring harmonie harnas harp haspel havik hazelaar hazen hectare heelal heemtuin heer hefboom heide
heimwee hekel hekwerk helft helium helling helm hemd hengel herberg herder herfst herinner herkomst herrie hersens
hert hertog heup heuvel hijsen hinde hinkel historie hitte hobbel hobby hobo hockey hoef hoepel hoeve hokje holster
holte hommel hond honing hoofd hoog hoorn hopen horde horizon horloge hotel hout houvast houweel hovenier hulde hulp
hulst humor hunebed huppel huwelijk hyacint hybride hydrant hyena hymne iedereen iglo ijsbaan ijsbeer ijsje ijspegel
ijzel imago imker immuun impact impuls inbouw inbreng incasso indeling index indigo indruk ingang ingreep inhoud
initiaal inkomen inkt inlog inname inpakken insect insigne inspraak instinct integer interval intrek invloed inzet
inzicht ironie isolatie ivoor jaar jaarring jacht jackpot jade jaguar jakhals jammer januari japon jargon jarig
jasmijn jaspis jeep jerrycan jodium jogger jongen jonk joviaal jubel judo juffer juich juli jungle junior jurist
jury justitie juweel kaas kabaal kabinet kabouter kachel kajak kajuit kaketoe kalender kalf kalief kalkoen kameel
kamille kamp kampioen kano kansel kantoor kapel kapitein kapstok karaf karakter karamel karate karavaan kariboe
karpet karren karton kassa kastanje kasteel katoen katrol kazerne kebab keet kegel keizer kelk kelner kemphaan
kenmerk kennis kenteken kermis keten ketting keuken kies kievit kijker kilo kimono kind kiosk kiwi klacht kladblok
klap klarinet klavier kleding kleed klei kleur kleuter klif klimaat klimop kliniek klink klomp klont kloof klooster
klos kluit knaap knak knalpot knecht kneden knie knijper knikker knobbel knoei knoflook knokkel knoop knot knuffel
knutsel koala kobalt koek koekoek koers koffie kokos kolibrie kolom komeet komiek komijn komma kompas koor koper
kopij koppel koren korf kornet korrel kosmos kostuum kous kraai krans krater kreeft krekel krib kriebel krijger
krijt krimp kring krokus kroon kruimel kruin krul kubus kuiken kuil kunde kurk kussen kuub kwaal kwadraat kwantum
kwark kwartel kwast kwelder kwestie kwiek kwis laars labyrint lach ladder lakei lakmoes lamel lampion lancet langs
lantaarn lasagne laser last laten latwerk laurier lava lavendel lawaai lawine ledikant leeuw legende leger leguaan
leiding leien lekker lelie lemmet lengte lenig lepel leraar letter leuning lezing libel lichaam lied lift ligfiets
lijst liken lila limiet limoen lineair linker linze lippen liter loden loep logboek logees logica loket lollig long
lood lork losbol loslaten lotus louter lucifer luipaard lunch lupine luster luttel luwte luxe lyceum lyriek maart
macaroni machine madelief magazijn mager magie magneet mais makelaar makreel malaise mammoet mand manege mangat
manier mannen mantel marathon marge marine markies markt marmer marmot masker materie matig matras matroos mauve
maximum mecenas medaille mees meester meikever meisje melasse melodie meloen mening mensen menu merel merg messing
metaal meteen meter methode metro meubel mevrouw micro middag midden mijmer mikado mild milieu militair miljoen
mimiek mimosa minder mineraal mini minnaar minuut mirakel mispel missie mixer modder model modus moed moeite moeras
moestuin mokka molen moment monarch monster montuur moraal morgen mosselen mosterd motief motor motto mousse muesli
muiter munt murmel museum musical muskaat muts muziek mysterie mythe naald nadeel nader najaar namens namiddag
narcis naslag nasleep natie natuur nazomer nectar neef nest netwerk neus neutraal neven nicht niemand niet nieuws
nikkel niks nimf niveau noemer nomade noodrem nooit noord norm notaris noten notitie nougat novelle november nuance
nuchter nummer nylon oase obelisk object oceaan ochtend octaaf oefening oehoe oester oever offerte oksel oktober
olie olifant olijf omelet omgang omloop omroep omslag omtrek omweg onderdak onkruid onrust ontbijt ontdek onthaal
ontwerp onweer oogst ooievaar oordeel opaal opbouw opera opgave opinie opkomst oplage opmaak oppas oprit optie
optocht opvang opzet orchidee oregano orgaan orgel origami orkest ornament otter ouders outfit overal overleg oxide
ozon paasei padden pagina pakhuis paleis palet paling palm pamflet paneel panfluit paniek panter papaja papegaai
papier paprika parade paraplu parel parfum park parket parodie partij partner pasfoto paspoort passer pastei patat
patio patrijs patroon pauze pedaal peen pelgrim pelikaan pels penning penseel pensioen peper perceel periode perron
perzik peul peuter pianist pigment pijp piloot pincet pinda pingel pingpong pion piramide pistache pizza plaag
plaats plafond plakken planeet plas plastic plataan plateau platform plectrum pleidooi plein plek plezier plicht
ploeg plof plooi pluim poeder poetsen pofbroek pogen polis politie polka pollen pomp pompoen pony poort populier
poreus porie portaal portret post poster potlood pover praal praktijk pralen pralines precies preek premie prent
preview prieel priem prijs prikbord principe prisma privaat proef profeet profiel project propaan protest proza
pruik publiek pudding puin punaise pupil puree purper puzzel pyjama quiche quiz quota raadsel racket radar radijs
radio ragfijn ragout rally rammel ranja rapport rasp ratel ravijn ravotten reactie realist rebel recept recht record
rector reeds referent reflex refrein regen regie register reiger reiken reikhals reis reling remise rendier rente
reporter reptiel reserve restje revue ribes richting ridder rijk rijtuig rillen rimpel riool risico ritme rits
ritueel rivaal rivier robijn robot rodeo roeiboot roer roest roffel rogge roman rondje rook rooster rosbief roskam
roulette route royaal rubber rubriek ruiker rumoer rups rust ruzie saai saffier saffraan salade salaris saldo salon
salvia samen sandaal sandwich sanitair satijn saucijs saus savanne savooi saxofoon scenario schaats schaduw schans
schapen schat scheef schelp schema scherm schets schicht schiet schijf schil schmink schoen schok schommel schoof
schort schouder schram schrift schroef schub schudden schuit schuld schuur schwung scooter score scout sectie sein
seizoen selderij sensor sereen serenade sergeant serie servet sesam sfeer shampoo siamees sieraad signaal silhouet
sinds single sirene siroop situatie sjaal sjalot sjerp sjofel sjouw skelet skelter slaap slab slalom slang slede
sleutel slijtage slikken slinger slip slokdarm sloop slopen slot sluier sluis slurf sluw smaad smal smaragd smart
smeden smelt smid smoes smoking smullen snaar snack snavel sneeuw snel snert snoek snor snuf snuit sober sociaal
soda soldaat solide solist solo sonate sonde sopraan sorbet souvenir spaan spade spagaat spalk spanning spar specht
specie speel speld spelonk speurder spiegel spier spijker spijs spikkel spinazie spiraal spirit spleet splinter
split spoed spoken spons spoor sprank spreeuw sprei spring sproet spruit spul spurt staaf staart stad stadion
statuut steeg steiger stelsel stem stempel stengel sterk stift stijf stikstof stil stoel stof stolp stoot stoppel
storm straat strak strand streep strelen streng strip stro stroef strook struis studie stuiter stuk stuur succes
suite sukade sultan summier super surprise sushi symbool symfonie synode systeem taal tableau taboe tachtig taille
takel takt talent tamboer tamelijk tangens tango tante tapijt tapir tarbot tarief tarwe taxi teak techniek teder
teelt teken tekst telefoon teller tempo tenger tenor terras terts teug teugel textiel theater thee thema theorie
thermos thesis thuis tien tijd tijger tikker tiktak tilde timmer tint titel tjiftjaf toast tobbe toendra toernooi
toets toeval toffee toga toilet tokkel tolk tomaat tombola tompoes toneel tonijn toon toorts torso totaal traag
tractor traditie tragedie trainer traject traktaat tralie trap trawler trechter trede treffer trein trek treur
treuzel tribune triller trio triomf troep trog trombone trommel trompet tronk troost trots trouw truc truffel tuba
tucht tuimel tuit tulband tule tumult tunnel turf turkoois turnen twaalf tweeling twijfel twijg twintig twist tyfoon
typist uier uilen uitbouw uitgang uithoek uitje uitkijk uitleg uitrit uitslag uitzicht ultiem unicum uniek uniform
urgent utopie vaandel vaat vagebond valies valk vallei vampier vanille variant varken vasten veiling veld venkel
vennoot venster verband verdrag verhaal verkeer verlof vermaak vernis vers verte vertrek vervoer verzoek vezel
viaduct vierkant vijg vijver villa vilt vinden vinger vink violet visie viskom visum vitaal vitrine vizier vlam
vlecht vlees vleugel vlieg vliering vlijt vlinder vloei vloot vlug vodden voeding voet vogel volgorde volley volume
voogd vreemd vreugde vriend vriezer vrijdag vroeg vroom vrucht vuist vulkaan vulpen waag waaier waarde wachter waden
wafel waggel walnoot wals walvis wandel want warmte warrig wasbak wasem wasmand wastafel water watten wedloop weduwe
weefsel week weelde weeshuis wegwijs weinig weldra wellicht welp welvaart wens wereld werf wervel wezen wiebel wiel
wierook wijs wijting wijzer wilg winst winter wirwar wisent wissel witlof woede woelig woensdag wonder wortel woud
wrak wrijf wroeten wuiven wurm xenon xylofoon yeti yoghurt yucca zaad zakdoek zaterdag zebra zeewier zeil zeker
zelden zelf zendmast zenuw zetel zetmeel zigzag zijde zijspoor zilver zingen zitbank zoen zojuist zomer zondag
zoogdier zool zorg zuid zuinig zuivel zwaai zwager zwaluw zwam zwart zweep zwemmen zwerm zweven zwier zwijn zwoel
`

/** 2,048 Dutch words: no two differ in one letter, no two share their first five. */
export const woorden: readonly string[] = lijst.trim().split(/\s+/)
