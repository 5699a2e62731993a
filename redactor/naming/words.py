"""Words that decide whether a capitalised word is a name: pure data and its look-up.

`given*.txt`, `english.txt` and `surname_words.txt` are made by `models/lexicon/build.py`, which
names the sources; `public_names.txt` and `welsh.txt`, the words of Welsh minutes that nobody is called, are kept by hand.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST_MUTATED = 5  # letters of a Welsh word with another beginning
_SYLLABLE = 5  # letters of a name that is put together of syllables


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Courtesy titles and offices that stand before a surname. Welsh ones are in use in bilingual
# minutes. "Bishop" and "Dean" are left out: they are surnames more often than titles.
TITLES = _words(
    "rev'd rt dc cpl lcpl corporal mr mrs ms miss mx master jurat connétable baroness baron viscount earl dr prof professor rev revd reverend fr father sr sister br brother "
    "canon prebendary preb cllr councillor cty sir dame lord lady ven venerable archdeacon rabbi imam mgr "
    "alderman ald commander commodore cdre cdr ldr brigadier brig admiral maj monsignor mme mlle madame mademoiselle monsieur senhor senhora señor señora señorita senor senora senorita signor signora signorina herr frau fräulein major captain capt "
    "colonel col lieutenant lt advocate insp inspector supt superintendent dayan dayanit rebbetzin maulana hafiz pastor deacon pc pcso cwnstabl sgt sergeant nurse mother parch parchedig verger cyng cynghorydd sheikh shaykh ustadh mufti mawlana maulvi granthi morah matron hon"
)
# Titles of which a child has none: whoever bears one is an adult.
ADULT_TITLES = TITLES - {"master", "mother", "sister", "brother", "father", "hon"}

# Titles of an office: whoever bears one speaks in it, unless the words say otherwise.
OFFICE_TITLES = _words(
    "rev revd rev'd reverend fr father sr sister br brother cwnstabl insp inspector supt superintendent canon prebendary preb archdeacon rabbi imam mufti mawlana maulvi granthi mgr monsignor pastor deacon verger cllr councillor "
    "cty cyng alderman ald parch pc pcso dc sgt sergeant sir dame lord lady baroness baron prof professor jurat "
    "connétable advocate"
)

# Before which and the given name people go by both: Father Anthony, Sister Marie.
CHURCH_TITLES = _words(
    "fr rev sr br canon prebendary deacon pastor mgr archdeacon imam rabbi maulana mawlana mufti"
)

# Surnames of China, Vietnam and Korea, which stand before the given name: Miss Nguyen is Nguyen Thi Hanh.
FAMILY_NAMES_FIRST = _words(
    "nguyen tran le pham huynh hoang phan vu vo dang bui duong ly wang li zhang liu chen yang huang zhao wu zhou xu "
    "sun zhu hu guo he lin gao luo cheung chan wong lam lau leung ng ho chow tang tsang kim park choi jung kang"
)

# Peoples of history with an article: no family.
PEOPLES = _words(
    "romans vikings tudors victorians greeks egyptians saxons anglo-saxons celts aztecs maya mayans "
    "normans stuarts georgians edwardians spartans persians sumerians beatles olympics paralympics "
    "americans italians germans europeans africans christians muslims hindus sikhs jews buddhists"
)

# Small words inside a surname: van der Merwe, ap Huw, ní Dhomhnaill, al Masri.
PARTICLES = _words(
    "van der den de del della di da do dos du le la les von zu zum ten ter te ap ab ferch verch "
    "al el bin binti bint ibn abu ben bar ní ni nic mac mhic ó y e st"
)

ENGLISH_MONTHS = _words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
MONTHS = ENGLISH_MONTHS | _words(
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"
)
DAYS = _words(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun dydd nos llun mawrth fawrth mercher fercher iau gwener wener sadwrn sul"
)

# What people are in a school or on its board, and other capitalised words of minutes: never part
# of a personal name, whatever stands beside them.
OFFICE_WORDS = _words(
    "chair chairs chairman chairwoman chairperson vice co-chair governor governors trustee "
    "trustees member members director directors head headteacher headteachers headmaster "
    "headmistress principal "
    "deputy assistant executive clerk secretary treasurer officer adviser advisor manager leader "
    "lead teacher teachers teaching senco sendco sencos bursar caretaker chaplain vicar rector curate "
    "governance "
    "professional parent parents staff pupil pupils student students child children community "
    "foundation co-opted coopted appointed elected associate local authority partnership "
    "observer observers present apologies attendance attending absent accounting chief financial "
    "finance people education operations business school academy trust committee panel board "
    "corporation link independent link role name initials category status office ex officio ex-officio "
    "representative rep minute minutes item items action actions agenda date dates meeting "
    "meetings part section year years term report reports policy policies "
    "budget resolved agreed noted action owner due question answer challenge decision response "
    "governing body full welcome declarations interest interests matters arising any other "
    "safeguarding premises health safety standards curriculum resources pay personnel the a an "
    "and or of in on at to for from with by as is was were are be it its this that these those he "
    "she they we i you his her their our no not all both each there here if when while who what "
    "which how why has have had would could should might can does did q ofsted send "
    "christmas easter michaelmas lent advent diwali eid ramadan english maths mathematics science "
    "history geography music drama french german spanish welsh latin religious computing "
    "reception nursery sixth form key stage early foundation primary secondary infant junior "
    "head's headteacher's chair's confidential draft approved signed stage hall library mrs mr ms "
    "miss county council city borough town diocese diocesan national department government "
    "bronze silver gold north south east west northern southern eastern western central new old "
    "disgybl-lywodraethwr disgybl-lywodraethwyr athro-lywodraethwr athrawes-lywodraethwr "
    "rhiant-lywodraethwr rhiant-lywodraethwyr staff-lywodraethwr is-gadeirydd dirprwy-bennaeth "
    "aelod llywodraethwr llywodraethwyr cadeirydd pennaeth clerc ymddiheuriadau presennol "
    "cyfarfod cofnodion ysgol corff rhan eitem coach chef boy girl boys girls"
)

# Before a name they make it that of a king, a saint or a storm, not of anyone at the school.
NO_PERSON_AFTER = _words(
    "king queen prince princess pope emperor storm hurricane saint st sant lord holy blessed radio"
)

# Kin and jobs that stand before a first name as a title does: Auntie Jo, Coach Danny.
KIN_WORDS = _words(
    "auntie aunty aunt uncle nan nana nanny nanna gran granny grandma grandad granddad grandpa mum "
    "mummy mam dad daddy mamgu tadcu taid nain anti modryb wncwl ewythr"
)
JOB_WORDS = _words(
    "coach chef ranger constable officer inspector superintendent judge bishop archbishop cardinal"
)

# A run of capitalised words that ends in one of these names a body, a place or a thing.
BODY_WORDS = _words(
    "school schools academy academies college trust primary secondary infants infant juniors "
    "junior nursery university church cathedral chapel mosque temple synagogue diocese parish "
    "house class classroom room suite centre center hall building block wing library hospital "
    "hospice surgery clinic practice street road lane avenue drive close way court crescent rise "
    "place square terrace gardens park fields field green hill farm grange lodge cottage manor "
    "estate estates ward village town city county council borough ltd limited llp plc cic inc "
    "company group partnership partners associates solicitors consulting consultancy services "
    "service solutions systems software roofing flooring surfacing boilers heating electrical "
    "plumbing builders buses minibuses taxis contractors caterers construction catering dental telecom energy insurance bank society "
    "association club federation foundation fund charity union council institute agency "
    "playgroup pre-school preschool report review act award prize cup shield programme scheme "
    "framework model strategy project plan policy charter toolkit handbook tool app maths english "
    "phonics reading award awards day week team teams united rovers cup choir orchestra band "
    "theatre museum gallery press hub network alliance teaching-school mat forest river valley "
    "bridge station hotel inn arms lake coast bay beach island moor wood woods quay mill works "
    "storage skips joinery marquees studio studios glass fencing scaffolding drainage printers printing signs "
    "coal timber motors glanhau adeiladu "
    "code bill levy curriculum test tests scale index profile matrix questionnaire survey "
    "trustees governors parents friends cluster consortium learning partnership ysgol gynradd cymraeg "
    "books publishing foods meals coaches travel tours security cleaning payroll legal law "
    "show fair fayre fete festival carnival utc wharf brothers bros sons daughters trophy medal supplies stores stationers florists garage "
    "chambers arboricultural landscapes architects surveyors engineers engineering"
)

# Nouns of the field that are written like names. Bodies, products and schemes, not people.
FIELD_NOUNS = _words(
    "tâl gwefru "
    "letters money level levels adroddiad materion unrhyw dyddiad croeso polisi polisïau cyllid presenoldeb diogelu christi ofsted estyn eani ccms dfe esfa nga unison nasuwt neu naht ascl gmb unite arbor sims bromcom "
    "cpoms myconcern tapestry makaton numicon governorhub parentpay parentmail classcharts "
    "edulink teams zoom google microsoft chromebook chromebooks ipad ipads hwb seesaw purplemash "
    "sparx hegarty tassomai seneca kerboodle twinkl boxall thrive nurture prevent covid "
    "brexit siams catholic anglican methodist muslim islamic jewish hindu sikh buddhist "
    "church bible qur'an quran british english welsh irish scottish polish ukrainian romanian "
    "caribbean african asian pakistani bangladeshi slovak lithuanian latvian bulgarian hungarian albanian kurdish turkish nigerian ghanaian syrian "
    "chinese indian european london england wales scotland ireland britain uk eucharist mass "
    "nativity harvest epiphany pentecost whitsun eisteddfod senedd parliament whitehall "
    "internet wi-fi hi-fi sci-fi radio website facebook whatsapp youtube instagram tiktok twitter nhs camhs mash ealing "
    "kcsie kcsi sendco sencos robinwood minecraft lego bikeability rotary scouts brownies guides "
    "rainbows cubs guildhall p-levels pixl fft fischer aspire cats bacs vat paye tupe "
    "acas hmrc ico cpr sats phonics outlook sharepoint onedrive excel word powerpoint canva "
    "padlet kahoot quizlet mathletics numbots nessy lexia accelerated reader oxbridge oxford "
    "cambridge edinburgh btec ofqual aqa ocr edexcel wjec cognita operation encompass "
    "kodesh shabbat torah devar chumash mod gaelic gàidhlig gcse gcses alevel utc yom tov din "
    "blwyddyn flwyddyn mlwyddyn wellbeing pride diwali hanukkah ramadan vaisakhi remembrance halloween bonfire"
)

# First names as well, where somebody of that name does something: `Elsa won`; not `Elsa sessions`.
NOUNS_AND_NAMES = _words("elsa christian duke lourdes")

# No part of a name, whatever stands beside them.
NEVER_NAMES = OFFICE_WORDS | FIELD_NOUNS

# Words that inside a sentence, with a capital, are first names far more often than anything else.
NAME_WORDS = _words(
    "abbey amber angel art autumn basil beau belle bill billy blessing blossom bob bobby bonnie "
    "bonny bonnie brandy brook buddy candy carol charity chase cherry chuck clay clementine cliff "
    "colleen comfort coral crystal curt daisy dale dawn dean destiny dick dixie dolly dusty ebony "
    "ember emerald eve faith felicity fern flora frank gale gene ginger glory grace grant hamish "
    "jan harmony harry hazel heath heather heaven herb holly honey honor hope hunter iris ivory ivy "
    "jack jade jasmine jasper jay jet jewel jimmy josh joy junior justice ken kit kitty lacy lance "
    "laurel lavender lily lottie lucky lyric magnolia maria marina mark marsha martin mary mason "
    "matt maverick max may melody mercy mike miles misty molly myrtle nick noel olive opal oral otter "
    "non pansy pat patience patsy patty pearl peg penny perry peter phoenix poppy precious preston "
    "primrose prince prudence randy raven ray reed rex rich rick river rob robin rocky rod roger "
    "roman rosa rose rosemary rowan roy ruby rusty saffron sage sally sandy savannah scarlet "
    "serenity sherry sienna sierra skip sky sonny star sterling stormy sue summer sunny sylvan ted "
    "teddy terry tiger tom tommy tony trinity troy valentine van velvet verity victor victory viola violet "
    "ward wade warren wayne will willow winter wren "
    "ash clover gift miracle piper cadence aria ocean indigo blue sapphire diamond genesis liberty "
    "mo reign lark dove dot cooper archer tanner tansy marigold"
)
# Those of them, and others, that also open sentences as the plain words they are.
OPENS_SENTENCES = _words(
    "will may mark grant hope grace faith art bill rich joy charity chase justice harmony patience "
    "precious prudence can sky star summer autumn winter april june august honey lance major miles "
    "ash gift ocean dot blue early royal page price reed van victory war drew sue pat rob carol dawn eve frank in an so my long young"
)

# Words of schools that are common surnames: after a first name or a title they are taken as such.
OFFICE_SURNAMES = frozenset(
    "hall head gold silver bronze north south west east northern southern eastern western key english french german parent early welsh "
    "old new town child lent link stage answer draft".split()
)

# First names that head a common pair of words which is no name: Summer Term, May Half-term.
SEASONS = _words("summer autumn spring winter may june april august will art grant page")
AFTER_SEASONS = _words(
    "term terms half half-term fair fete fayre holiday holidays break school camp club concert "
    "reading budget exam exams exhibition day days bank show ball prom production newsletter data "
    "bazaar market gala disco barbecue bbq festival edition challenge menu uniform meeting meetings "
    "results census funding application applications total income number numbers"
)


# The past of regular verbs, and the irregular ones that minutes use.
_WELSH_VERB = re.compile(
    r"\w{3,}odd|mae|roedd|bu|bydd|byddai|daeth|aeth|cafodd|gwnaeth|rhoes|"
    r"\w{3,}[wa]yd"
)
_CALENDAR = ENGLISH_MONTHS | DAYS


_of_words = lru_cache(maxsize=8192)  # a document has some hundreds, and all are asked about often


@cache
def _listed(name: str) -> frozenset[str]:
    text = (files("redactor.naming") / name).read_text(encoding="utf-8")
    return frozenset(text.split())


def _bare(word: str) -> str:
    """Without diacritics: Aodhán is listed as Aodhan."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@_of_words
def is_given_name(word: str) -> bool:
    """Whether some community of these islands uses the word as a first name."""
    low = word.lower().replace("’", "'")
    parts = low.split("-")
    if not _listed("given.txt").isdisjoint({low, _bare(low)}):
        return True
    listed = all(p in _listed("given.txt") and p not in OFFICE_WORDS for p in parts)
    return len(parts) > 1 and (listed or _of_syllables(low, parts))


def _of_syllables(low: str, parts: Sequence[str]) -> bool:
    """Whether it is put together like `Jun-seo` or `Tsz-Yau`, of short words that are not English."""
    short = all(1 < len(part) <= _SYLLABLE and part.isalpha() for part in parts)
    return short and not (is_english(low) or any(map(is_english, parts)))


def opens_welsh(word: str) -> bool:
    """Whether a Welsh sentence opens with this verb: `Datganodd`, `Ymneilltuodd`, `Daeth`."""
    return bool(_WELSH_VERB.fullmatch(word.lower()))


def is_of_a_man(given: str) -> bool:
    """Whether hardly any woman bears a first name, in small letters."""
    return given in _listed("given_he.txt")


def is_of_a_woman(given: str) -> bool:
    """Whether hardly any man bears a first name, in small letters."""
    return given in _listed("given_she.txt")


def is_surname_word(word: str) -> bool:
    """Whether a dictionary word is a surname too: Bishop, Reading; not Windows, Supply."""
    return word.lower() in _listed("surname_words.txt")


@_of_words
def is_english(word: str) -> bool:
    """Whether a British dictionary has the word in small letters, or Welsh minutes do."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    return low in _listed("english.txt") or low in _CALENDAR or _is_welsh(low)


# What a Welsh word begins with behind others, and without them: Gyllid is Cyllid, Nosbarth Dosbarth.
# Not where a G falls away: "wella" is of "gwella", and a first name.
_MUTATED = (
    ("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ch", "c"), ("ph", "p"), ("th", "t"), ("dd", "d"), ("ng", "g"),
    ("g", "c"), ("b", "p"), ("d", "t"), ("f", "b"), ("f", "m"), ("l", "ll"), ("r", "rh"), ("m", "b"), ("n", "d"), ("h", ""),
)  # fmt: skip


def _is_welsh(low: str) -> bool:
    known = _listed("welsh.txt")
    if low in known:
        return True
    behind = (old + low[len(new) :] for new, old in _MUTATED if low.startswith(new))
    return len(low) > _SHORTEST_MUTATED and not known.isdisjoint(behind)


@cache
def _places() -> frozenset[str]:
    lines = (files("redactor.naming") / "places.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def _countries() -> frozenset[str]:
    """Those of the first part of the list that are none of these islands."""
    text = (files("redactor.naming") / "places.txt").read_text(encoding="utf-8")
    _, _, countries = text.partition("# countries and continents\n")
    home = _words("britain england scotland wales ireland guernsey jersey")
    return frozenset(countries.partition("#")[0].split()) - home


def is_of_these_islands(word: str) -> bool:
    """Whether a word is a place that is no other country."""
    return is_place(word) and word.lower() not in _countries()


def is_place(word: str) -> bool:
    """Whether a word is a country, a county, a town or a chapel, whatever else it is."""
    return word.lower() in _places()


@cache
def _public() -> re.Pattern[str]:
    lines = (files("redactor.naming") / "public_names.txt").read_text(encoding="utf-8").splitlines()
    names = sorted({line for line in lines if line and not line.startswith("#")}, key=len)
    return re.compile(
        rf"\b(?:{'|'.join(re.escape(name) for name in reversed(names))})\b", re.IGNORECASE
    )


@lru_cache(maxsize=512)  # asked for each name of a paragraph in turn, and again by `people`
def public_names(text: str) -> list[tuple[int, int]]:
    """Where a text names an author, a character, a charity … rather than a neighbour."""
    return [match.span() for match in _public().finditer(text.replace("’", "'"))]


def is_public_name(text: str) -> bool:
    return (0, len(text.removesuffix("'s").removesuffix("’s"))) in public_names(text)


# Letters behind a name that are an office, a category or a status, or an acronym of schools.
NOT_INITIALS = frozenset(
    "HT EHT DHT AHT SLT SBM LA CP CIN LAC CLA EP EWO PE RE PP PA SEN SENCO SA AP GM MAT KS EAL DP IT "
    "FSM PTA TA DSL CIF SIP SEF SDP TOR AOB HR FOI ISA NOR LGB FGB CEO CFO COO NQT ECT QA VA VC SG PG "
    "CG AM PC FTG PAFTG MBE OBE CBE QC KC JP BA MA MSC BSC PHD ITEM RC VP AD FD SM BM CPD UK EU NHS "
    "DFE ICT AI CCTV VAT TLR UPS PPA PSHE RSE HLTA LSA RWM EYFS SEND EHCP SATS BTEC GCSE ADHD ASD "
    "YES NO NA OK TBC TBA AGM EGM KPI SLA PFI CIC LLP PLC LTD CV NI".split()
)
