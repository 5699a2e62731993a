"""Words for people without their names, and what singles one of them out: pure data.

What lives here: fragments of patterns for the recognizers of descriptions. What does not: how they
are put together and how much they weigh.
"""

from __future__ import annotations

CHILD = (  # one of them
    r"(?:boy|girl|child|kiddie|pupil|student|learner|lad|laddie|lass|lassie|chap|youngster|toddler|baby|bab[ay]n|infant"
    r"|teenager|little\sone|boarder|apprentice|orphan|newcomer|new\sstarter|new\sarrival|scholar|chorister|prefect|head\s(?:girl|boy)|tot|under-five|foster\slad|wean|bairn"
    r"|(?:sixth|fifth)[-\s]former|(?:first|second|third)-year|wheel-?chair\suser|member\sof\sthe\s(?:(?:lower|upper)\s)?sixth(?:\sform)?|young\s(?:man|woman|person|carer|lady)|refugee|leaver|one(?=,?\swho)|(?:young\s)?carer(?=\sof\s\d)"
    r"|(?<=\b(?:a|one|another)\s)(?-i:Year\s(?:1[0-3]|[1-9]))(?=\s(?:with|who|whose|moves?|lives?|has|had)\b)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|[2-9]|1\d)[-\s]year[-\s]old(?=\s*[.,;:)]|\s(?:who|whose|with|without|from|in|at|on|and|has|had|is|was|will|can|cannot|could|did|went|came|left|lives?|lost)\b|\s*$)"
    r"|disgybl|ddisgybl|bachgen|fachgen|merch|ferch|plentyn|blentyn|myfyriwr|fyfyriwr)"
)
CHILDREN = (  # several
    r"(?:boys|girls|children|kids|pupils|students|learners|lads|lassies|youngsters|infants|leavers|newcomers"
    r"|boarders|apprentices|(?:sixth|fifth)[-\s]formers|young\s(?:men|women|people|carers)|refugees"
    r"|Year\s(?:1[0-3]|[1-9])s|Y(?:1[0-3]|[1-9])s|disgyblion|ddisgyblion|plant|blant|bechgyn|merched)"
)
KIN_OF_EACH_OTHER = (  # several who are told apart from all others by belonging together
    r"(?:twins?|sibling|triplets|quadruplets|siblings|brothers|sisters|cousins|brother\sand\ssister"
    r"|twin\s(?:boys|girls|brothers|sisters)|pair\sof\s(?:[\w-]+\s)?(?:twins|brothers|sisters|siblings|cousins)|set\sof\s(?:twins|triplets)|efeilliaid)"
)
FAMILY = (
    r"(?:famil(?:y|ies)|household|couple|mother|mum|mam|father|dad|parents?|step-?(?:mother|father|mum|dad)"
    r"|grand-?(?:mother|father|parents?|ma|mum|dad)|gran|granny|nan|aunt|auntie|uncle|foster\scarers?|guardian"
    r"|grandad|nana|foster\s(?:mum|dad|mother|father|parents)|landlady|widow(?:er)?|teulu|theulu)"
)
ADULT = (
    r"(?:teacher|(?:assistant|deputy|senior|trainee)\s(?:cook|chef|caretaker|cleaner|librarian|bursar|technician|matron|gardener|secretary)|(?:teaching\s)?assistant|TA|HLTA|LSA|ECT|NQT|caretaker|site\smanager|cook|chef|cleaner|nurse|matron"
    r"|receptionist|secretary|technician|bursar|librarian|mentor|tutor|lecturer|instructor|coach|driver|escort"
    r"|(?:lunchtime|midday|dinner)\s(?:supervisor|lady|assistant)|supervisor|SENCO|SENDCo|ALNCo|chaplain|counsellor"
    r"|housemaster|housemistress|deputy|director|leader|manager|officer|administrator|therapist|intervenor"
    r"|key\s?worker|candidate|applicant|employee|colleague|member\sof\s(?:the\s)?(?:\w+\s){0,2}(?:staff|team|department)"
    r"|part-timer|man|woman|lady|gentleman|person|neighbour|owner|volunteer|helper|ex-caretaker|curate|verger|nuns?"
    r"|head\sof\s\w+|(?:Year\s\d{1,2}|phase|subject|class|key\sstage)\slead|data\smanager|janitor|porter|warden|registrar|invigilator|gardener|groundsman|playworker|practitioner|nursery\snurse|trainee|student\steacher|steward|sacristan|organist|peripatetic|crossing\spatrol|counsel(?:l)?or|specialist|worker|ambassador|analyst|buyer|clerk\sof\sworks|consultant|co-?ordinator|ELSA|SENDCO|headmistress|headmaster|lollipop\s(?:man|lady)|childminder|HLTA|phase\sleader|class\slead)"
)
ONCE = (  # whoever was something: "a retired bishop", "an ex-miner"; no building that was one
    r"(?:(?<=\b(?:former|retired|one-time)\s(?:[\w-]+\s)?)(?!(?:school|college|academy|chapel|church|building|hall|site|gym|library|house|classroom|pub|shop|factory|mill|bus|minibus|mayor|MP|player|footballer|captain|champion|inspector)\b)[\p{Ll}-]{3,}|ex-\p{Ll}{3,})"
)
NO_PERSON = (  # what follows a noun for a person and makes it a thing: "child protection", "family support"
    r"(?:protection|premium|polic(?:y|ies)|support|services?|numbers?|members?|governors?|trustees?|voices?|council(?:lors?)?|survey|room|funding|places?|data|attendance"
    r"|behaviour|progress|outcomes?|premium|wellbeing|well-being|leadership|ambassadors?|parliament|view|forum|association|evenings?|portal|records?|files?|contracts?"
    r"|union|experience|finance|loans?|numbers|work(?:er|book)s?|in\sneed|link|liaison|engagement|learning|hub|training|development|meetings?|release|retention|recruitment"
    r"|appraisals?|assessments?|workload|absence|vacanc\w+|reports?|posts?|hours|girl|boy)"
)
UNIQUE = (
    r"(?:only|sole|lone|newest|youngest|oldest|eldest|smallest|tallest|longest[-\s](?:serving|standing)|solitary|unig"
    r"|newly[-\s](?:appointed|qualified|arrived)|recently[-\s]appointed|first(?=\s(?:pupil|student|learner|child|boy|girl)\b)|remaining)"
)

YEAR_GROUP = (
    r"(?:\b(?:first|second|third|final)-year\b|\b(?:Year|Yr|Blwyddyn|Mlwyddyn|Flwyddyn)\s?(?:1[0-4]|[1-9])\b|\bYears\s(?:1[0-3]|[1-9])\b|\bY(?:1[0-3]|[1-9])s?\b"
    r"|\bP(?:rimary\s)?(?:[1-7]|One|Two|Three|Four|Five|Six|Seven)\b|\bS[1-6]\b|\bKS\s?[1-5]\b|\bKey\sStage\s[1-5]\b"
    r"|\bReception\b|\b[Nn]ursery\b|\b[MF]eithrin\b|\b[DN]+erbyn\b|\b(?:[Ss]ixth\s[Ff]orm(?:er)?|[Uu]pper\s[Ss]ixth|[Ll]ower\s[Ss]ixth|[Ll]ower\sFourth)\b"
    r"|\b[Cc]lass(?:es)?\s(?:[0-9]{1,2}[A-Z]?|[A-Z]{1,3})\b|\b\p{Lu}[\w'\u2019-]+\s[Cc]lass\b|\bthe\sinfants\b|\btop\sinfants\b"
    r"|\b1?[0-9][A-Z]{1,2}\b|\bStandard\s(?:One|Two|Three|Four|Five|Six|[1-6])\b|\bDosbarth\s\p{Lu}\w+|\b(?:two|three|four)-year-old\sroom\b)"
)
AGE = (
    r"(?:\b(?:boy|girl|lad|child)\sof\s(?:[4-9]|1[0-8]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b"
    r"|\b(?:aged|over|under)\s(?:[0-9]{1,2}|[a-z]+ty|[a-z]+teen|[a-z]{3,6})\b|\b(?:[0-9]{1,2}|[a-z]+)[-\s]year[-\s]old\b)"
)
CONDITION = (
    r"\b(?:wheel-?chair|cadair\solwyn|frame\swith\swheels|walking\sframe|hearing\s(?:aids?|loss|impair\w+)|in\s(?:n?either|one|both)\sears?|cochlear|implants?|fewnblaniad"
    r"|deaf|blind|sight(?:ed)?(?:\simpair\w+)?|visual(?:ly)?[-\s]impair\w*|golli\sei\sgolwg|lost\s(?:her|his|their|most\sof\s(?:his|her))\s(?:sight|speech|hearing|leg|arm|hair)"
    r"|diabet\w+|insulin|pump|epilep\w+|seizures?|asthma|allerg\w+|anaphyla\w+|peanut|nut|coeliac|tube|fed\sby|feeding|PEG|tracheostomy|trache|ventilator|oxygen"
    r"|catheter|stoma|splints?|calipers?|prosthe\w+|amput\w+|brittle\s\w+|\p{Lu}\w+\s[Ss]yndrome|walker|rollator|cerebral\spalsy|Down(?:['\u2019]s)?(?:\s[Ss]yndrome)?|autis\w+|ADHD|Tourette\w*|dyslexi\w+"
    r"|genetic(?!\s(?:code|engineering))|(?:rare|long-term|lifelong|life-limiting)\s(?:\w+\s)?(?:condition|illness|disease)|cancer|leukaemia|tumour|chemotherapy|transplant|kidney|heart\scondition|arthritis|dystrophy|Batten|fibrosis|sickle\scell|eating\sdisorders?|anorexi\w+|self-harm\w*"
    r"|tablets|a\sstatement|nam\sar\s(?:y|ei)|golwg|clyw|awtist\w+|epilepsi|grommets"
    r"|stroke(?!\sof\sluck)|burns?\s(?:ward|unit|scar)|scars?|bad\s(?:hip|back|knee|heart)|non[-\s]?verbal|not\s(?:yet\s)?(?:talk\w*|speak|spoken)|does\snot\syet\sspeak|selective(?:ly)?\smut\w+|stammer|sign\slanguage|BSL|signs|braille"
    r"|guide\sdog|eye-gaze|communicat\w+\s(?:through|by|with)|pregnan\w+|gave\sbirth|with\sa\sbaby|medical(?:ly)?\s\w+|hospital|ward|neck\sbrace|fingers?|fingertips?|pinned|lost\sa\sleg|disab\w+|neonatal|premature|Huntington\w*|enuresis"
    r"|statemented|SEMH|cleft|eczema|alopecia|psoriasis|OCD|PTSD|bipolar|psychosis|addict\w+|spina\sbifida|hydrocephalus|colostomy|dialysis|haemophilia|lupus|Crohn['\u2019]s|colitis|narcolepsy|hemiplegia|muscular|paralys\w+|scoliosis|dwarfism|PDA|FASD|f(?:o)?etal\salcohol|learning\s(?:disability|difficult\w+)|developmental|spine|leg|limb|blood|skin|helmet|sling|crutch\w*|medication|injections?|migraines?|panic\sattacks?|phobi\w+|toilet\strained|vaccinated|HIV|TB)\b"
)
CIRCUMSTANCE = (
    r"\b(?:refuge|hostel|(?:from|in|at)\s(?:the|an?|our|one)\s(?:local\s)?(?:children['\u2019]s|care|residential)\shome|barracks|owe[sd]?|in\sarrears|secure\sunit|baby|found\salone|posted\sabout|homeless|narrow-?boat|boat|caravan|travellers?|gips(?:y|ies)|gyps(?:y|ies)|Roma(?:ni)?|fairground|hotel|foster\w*|adopted|adoption|custody|care\sleaver|in\scare"
    r"|looked[-\s]after|care[-\s]experienced|estranged|unaccompanied|asylum|refugees?|young\scarers?|full[-\s]time\scarer|ofalwr|looks\safter|brought\sup\sby|raising|prison|jail|arrest\w*|deport\w*"
    r"|(?:mother|father|mum|mam|dad|parents?|brother|sister|stepfather|grandmother|nan)\s(?:\w+\s){0,3}(?:died|killed|shot|went|drives|captained|works|has|is|was|were|are|served?|came)"
    r"|lost\s(?:his|her|their)\s(?:\w+\s)?(?:mother|father|mum|mam|dad|parents?|brother|sister|twin|home|grand\w+)|on\sremand|eldest\sof|youngest\sof"
    r"|died|killed|murdered|bereaved|orphan\w*|widow\w*|litigation|divorce\w*|separat(?:ed|ing)|domestic\sabuse|forced\smarriage|engaged\sto|missing\sfrom|been\smissing|without\spapers|leave\sto\sremain|right\sto\s(?:remain|work)"
    r"|house\sfire|in\sthe\s(?:national\s|local\s)?news\w*|on\sthe\s(?:local\s)?news|excluded|expelled|managed\smove|free\s(?:school\s)?meals|scholarship|bursary|dual\splacement|child\sprotection|mixed\smarriage"
    r"|lives?|living|stay(?:s|ing)|placed|manse|lodge|gate\slodge|barge|lighthouse|temporary\saccommodation|evicted|sofa-surf\w+|care\sorder|guardianship|kinship|traffick\w+|Jehovah\w*|convert\w*|gay|lesbian|trans(?:gender|ition\w*)?|witness|suicide|overdose|drown\w+|crash|army|navy|RAF|soldier|footballer|farm|island|chip\sshop|shop|pub|circus|fair|diplomat|embassy|armed\sforces|deployed|at\ssea)\b"
)
ORIGIN = (
    r"(?:\b(?:from|in|to|for)\s(?:the\s)?(?!January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Years?\b|Reception|Nursery|Class|KS|Key|Hallow"
    r"|School|College|Academy|Trust|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Science|Maths|English|Music|Art|PE\b|RE\b|P[1-7]\b|Y[1-9]|Primary|Standard|Governors?|Head)\p{Lu}[\p{Ll}'\u2019-]{2,}"
    r"|\bo\s\p{Lu}[\p{Ll}'\u2019-]{2,}|\bcame\s(?:to\sus\s)?(?:\w+\s)?from\b|\barrived\b|\b(?:joined|moved)\s(?:\w+\s){0,3}from\b"
    r"|\b\p{Lu}\w+-speaking\b|\bEAL\b|\bEnglish\sas\san\sadditional\b"
    r"|\b(?:Syrian|Afghan|Ukrainian|Sudanese|Eritrean|Somali|Kurdish|Polish|Lithuanian|Latvian|Romanian|Bulgarian|Albanian|Iraqi|Iranian|Nigerian|Ghanaian|Congolese|Ethiopian|Pakistani|Bangladeshi|Indian|Nepali"
    r"|Chinese|Vietnamese|Filipino|Filipina|Turkish|Portuguese|Brazilian|Spanish|Italian|French|German|Dutch|Hungarian|Slovak|Czech|Russian|Tamil|Sikh|Hindu|Muslim|Jewish|Catholic|Methodist|Buddhist|Black|Irish|Welsh|Scottish|English|Gaelic)\b)"
)
LONG_SERVICE = (
    r"(?:\bin\s(?:his|her|their)\s(?:(?:twent|thirt|fort|fift)(?:y-\w+|ieth)|[2-5]\d(?:st|nd|rd|th))\s(?:year|term)\b"
    r"|\b(?:with|after)\s(?:(?:twenty|thirty|forty|fifty)(?:-\w+)?|[2-5]\d)\syears['\u2019]?\s(?:of\s)?service\b)"
)
# Where an adult learnt or lived, the place for itself.
LIVED = r"\bwho\s(?:has\s|had\s|was\s|first\s)*(?:trained|qualified|born|brought\sup|raised|grew\sup|studied|fled|taught|nursed|practised)\s(?:\w+\s)?(?:in|from|at)\s(?:the\s)?(?P<place>\p{Lu}\p{Ll}+)"
BELONGING = r"(?:\bon\sthe\s(?:[\w-]+\s){1,4}(?:course|programme|route|unit|placement|list|site|team|council|residential)\b|\bat\s(?:the\s)?\p{Lu}[\w'\u2019.-]+|\bin\s(?:the\s)?[\w-]+\s(?:course|base|unit|department|office|team)\b|\bfrom\sthe\s(?:[\w-]+\s){1,3})"
