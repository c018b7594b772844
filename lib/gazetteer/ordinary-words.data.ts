/**
 * Ordinary words that are also names of companies, products, people or places: "Target", "Shell", "Mega", "Garuda".
 * Written by hand from general knowledge of both languages; adds to the common words of lib/entity, which come from running text.
 * It must not hold words that are nothing but a name.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Indonesian. */
export const INDONESIAN_ORDINARY_WORDS: ReadonlySet<string> = words(`
abadi aksara alam amanah anggrek angkasa angsa anugerah artha asa asih asri bahagia bahari bahtera baja bakti balai bambu bangkit
bangsa banteng baru basuki batik bayu beringin berkah berkat bersama bestari bina bintang bijak budaya budi bukit bumi bunda bunga cahaya
cakrawala cakra cantik cemara cendana cendekia cerah cerdas cinta citra cipta dana dara darma daun delima dewa dewi dian dirgantara duta
elang elok emas embun fajar galaksi garuda gelora gemilang gembira genta graha guna guntur handal hangat harapan harum harmoni harta hijau
hikmah idaman indah indra insan intan inti istana jaya jelita jati jasa jernih juara jujur kaca kancil karang karya kartika kasih
kawan kemala kemuning kenanga kencana kereta kilat kinanti komodo kompas kopi kota kusuma lancar lambang langit laris laut lestari lintas
mahkota makmur mandala mandiri mapan matahari mawar mega mekar melati melodi mentari merak merah merdeka merpati mesra
mitra mulia murni mustika mutiara nada nusa nusantara nyata opini pahlawan panca pandawa panen pangan panji papan pelangi pelita
pena permai permata pertama perkasa pesona pilar pinang pintar pintu pohon prima puncak puri purnama pusaka putra putri putih rajawali
rakyat ramah rasa ratu raya restu rimba rindu roda rukun sahabat saka sakti salam samudra sampurna sang satria sarana sari sehat sejahtera
sejati selaras selatan seni senja sentosa sentra sentral setia siaga simpati sinar singa sukses suara subur suci suka sumber surya swadaya swasta
tani tanah teladan telaga teman tempo tenaga teratai terang tirta titan tiga tri tugu tumbuh tunas tunggal tunggul unggul utama utara wahana
warga warna warta wijaya wira wisata wira yakin zaman
mia via ria tuan tua muda kaka adi ayu bagus dewi eka fitri gita ika indah lia nia nur putri ratna rini sari sri tri wati yanti
solo medan padang malang batu kota kudus demak ende wajo barat timur tengah pati tegal 
mei maret agustus juli juni april jumat rabu minggu
aku buat coba tiba ruang guru ojek toko
`);

/** English. */
export const ENGLISH_ORDINARY_WORDS: ReadonlySet<string> = words(`
academy access accent accord acorn adobe advance alarm alert alliance alpha amber anchor angel apex apollo apple arc arch arena ark arrow ash
aspect asset atlas atom aurora autumn avalanche avenue axis azure bamboo banner bark basic basin basis bay beacon beam bear beetle bell benchmark
berry beta bishop bloom blossom blue bluff bolt bond boost booth border boss bow box brace branch brave breeze brick bridge bright brilliant
brook brother brown bubble bud buffalo bull bumble bush butler buzz cable camel cameo canal candle canvas canyon cape capital caravan cardinal
carbon carrier cascade castle cat cedar century challenger champion chance chapel chariot charter chase cherry chip chord chrome chronicle circle
cirrus citadel clarity classic clay clear cliff clover club coach cobalt cobra comet command commons compass concord concur condor
copper coral core corner corona cotton courier cove craft crane crest cricket crimson crocus cross crow crown crystal cube cup current
dart dash dawn day deck deer delta den desert diamond digest discord discover discovery dish dolphin dome dove dragon dream drift drum duke dune
dust eagle east echo eclipse edge element elite ember emerald empire endeavour energy envoy epic equinox era essence eve ever
evergreen everest explorer express falcon fan fantasy fathom feather fern fiesta figure finch fire flame flare flash fleet flint
flora flow fog force ford forest forge fork forum fossil fountain fox frame freedom frontier frost fuse fusion galaxy gale gap garden garnet
gate gateway gem gemini general genesis genius giant glacier glade globe glory gold golden grab grace graham grand granite grant graph grass gravity
green grey grid grove guardian guess gulf gust halo hammer harbor harbour harmony harvest haven hawk hazel heart hedge helix heritage hero
hill hive holly home honey hood hope horizon horn host hub hunt hunter hyper ice icon igloo image impact impulse indigo infinity
ink insight inspire instinct integral intercept intuit iris iron island ivory ivy jade jaguar jasper jet jewel joy jubilee jumbo junction juniper
jupiter karma key king kite kiwi knight lake lance lark laser launch laurel lava leaf leap legacy legend lemon level lever liberty lift light
lily lime line link lion lotus loop luna lunar lure lynx magic magnet magnolia maple marble mariner mark marlin mars marvel
mason match matrix maverick max may maze meadow medallion melody mentor mercury meridian merit mesa meta meteor metro mia midas milestone
mill mimosa mint mirage mission mist moment monarch monday monitor monsoon monument moon moose mosaic moss motion mountain muse
nation native nature nebula neon nest nexus nightingale noble nomad north notion nova oak oasis oat oath ocean octopus odyssey olive omega onyx
opal open optimum optimus oracle orange orbit orchard orchid origin orion osprey otter outlook oval owl oxygen oyster pace palace palm panda
panther paradigm paradise paragon paramount parcel park passage path patriot pavilion peach peacock peak pearl pebble pegasus pelican
penguin penny pepper perch perfect phoenix pilot pine pinnacle pioneer pixel planet platinum plaza plum plume plus polar polo pony poppy
port prairie precision premier presence press prestige pride prime prince prism prodigy progress prophet prospect puma pulse pump
pure python quarry quartz queen quest quill quiver radiant radar radius rain rainbow ram range ranger rapid raven ray reach reason rebel red
reef reflex regal regent relay reliance renaissance republic resolve revolution ridge ring rise river roam robin rocket rogue root rose
rover royal ruby rumble rush saber sable sage sail salmon salt salute sand sapphire saturn savage savvy scout sea sealed season segment
sense sentinel sentry serene shadow shark shell shepherd shield shift shine shore siege sierra signal silk silver simple sketch
sky slack slate smart snap snow snowflake solar sole solstice sonic spark sparrow spectrum speed sphere spider spin spirit spotlight
spring sprint sprout spruce square squirrel stable stage standard star steam stella step sterling stone storm stratus stream stride
stripe strong studio sugar summit sun sunrise sunset surge swan swarm swift sword sycamore symphony target teal tempest temple
tempo terra thistle thorn thrive thunder tide tiger timber time titan toad token topaz torch tornado torrent totem touch tower
trail trek triangle tribe trident trinity triton triumph true trust tulip tundra turtle twig twilight twist umbrella union unity universe
uber urban valley vanguard vault vector velocity velvet venture venus verge victor victory view villa vine vintage violet viper virgin
visa vision vista vital volt vortex voyager walker walnut warp water wave way wedge west whale wheat whisper white wicker wild
willow wind window wing winter wish wit wolf wonder wood word world wren yield zebra zen zenith zephyr zest zeal zone zoom
will mark rob bill frank grant art jack pat sue bob dick drew chase dean guy hope faith grace joy rose lily daisy june april may august summer
amazon turkey jordan chad georgia reading bath nice mobile phoenix cork hull male split essen orange lens
`);
