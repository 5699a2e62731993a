"""Names of things that look like people: schools, houses, classes, streets, firms, schemes.

What lives here: how such a name is made. What does not: where it stands in a line (`slots.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from invented import Names

_PLACES = """Ashby Askham Aldershaw Barlow Beckford Bexley Birkdale Blaydon Bramhall Brampton Brindley Broadway
Burnham Caldbeck Camberley Carlton Castleton Chalfont Cheadle Chesham Clifton Colne Cranleigh Crawley Dalton
Darfield Denby Didsbury Dorney Eaton Elland Elmbridge Epsom Fairford Farnham Fleetwood Garforth Glossop Godalming
Hadleigh Halesworth Harborne Harlow Haslemere Hatfield Helmsley Henley Hexham Horsham Ilkley Keighley Kelso Kirkby
Langley Larkhall Ledbury Leigh Linton Lymm Malton Marlow Melbourne Milford Morley Nantwich Northwood Oakham Ormskirk
Otley Padstow Penrith Pershore Poulton Prescot Ripley Romsey Royston Rugeley Sandbach Selby Shelby Skelton Stanley
Stokesley Tenby Thirsk Thornton Tring Wallasey Warwick Wetherby Whalley Whitby Wilmslow Winslow Yarm Llanelli
Llangefni Pontypridd Aberdare Caernarfon Machynlleth Bala Dolgellau Lisburn Newry Strabane Omagh Dungannon Cullybackey
Kirkcaldy Leven Cupar Oban Nairn Forres Peebles Galashiels Stranraer Newham Brent Merton Barnet Haringey Lambeth
Hackney Sutton Bromley Reading Bath Lincoln Preston Chester Kent Devon Essex Surrey Rutland Cumbria Northumberland""".split()
_SAINTS = """Aidan Alban Alphege Andrew Anne Anselm Augustine Barnabas Bartholomew Bede Benedict Bernadette Brigid
Catherine Cecilia Chad Clare Columba Cuthbert Cybi David Dunstan Edmund Edward Elizabeth Elvan Etheldreda Francis
Gabriel George Giles Gregory Helen Hilda Hugh Ignatius James Jerome Joachim John Joseph Jude Kentigern Laurence
Leonard Luke Margaret Mark Martin Mary Matthew Michael Monica Mungo Nicholas Ninian Oswald Patrick Paul Peter
Philip Piran Richard Stephen Swithun Teilo Teresa Thomas Timothy Ursula Vincent Wilfrid Winifred""".split()
_FAMOUS = """Attenborough|Austen|Bannister|Barnardo|Beatrix Potter|Bell|Bevan|Bronte|Brunel|Burns|Byron|Cadbury|Cavell|Churchill|
Curie|Dahl|Darwin|Dickens|Donaldson|Drake|Earhart|Ebden|Edison|Einstein|Elgar|Eliot|Ennis|Faraday|Farah|Fleming|
Frank|Franklin|Fry|Gandhi|Gaskell|Hawking|Hepworth|Hockney|Holmes|Hughes|Jemison|Johnson|Kahlo|King|Livingstone|Lovelace|
Lowry|Luther King|Malala|Mandela|Matisse|Monet|Moore|Morpurgo|Murray|Newton|Nightingale|Pankhurst|Parks|Peake|Picasso|
Rashford|Redgrave|Rosen|Rowling|Rutherford|Sanger|Scott|Seacole|Shackleton|Shakespeare|Simmonds|Stephenson|Thunberg|
Tull|Turing|Turner|Van Gogh|Walliams|Warhol|Wedgwood|Wellington|Wesley|Whittle|Wilberforce|Wordsworth|Wren|Yousafzai""".replace(
    "\n", ""
).split("|")
_NATURE = """Acorn Alder Apple Ash Aspen Badger Beech Birch Bluebell Bumblebee Butterfly Cedar Cherry Chestnut Daffodil
Daisy Dolphin Dragonfly Eagle Elm Falcon Fern Fir Fox Hawthorn Hazel Hedgehog Heron Holly Hummingbird Ivy Jasmine
Juniper Kestrel Kingfisher Ladybird Larch Lavender Lime Linden Maple Merlin Nightingale Oak Olive Otter Owl Panda
Pine Poplar Poppy Puffin Rainbow Robin Rose Rowan Saffron Sapling Skylark Snowdrop Squirrel Starfish Sunflower
Swallow Swift Sycamore Tulip Violet Willow Wren Yew Amber Ruby Sapphire Emerald Topaz Jade Pearl Opal Mercury
Venus Jupiter Saturn Neptune Orion Castle Windsor Balmoral Sandringham Hastings Tudor Stuart York Lancaster Derwent
Severn Thames Trent Avon Tamar Clyde Tweed Bann Mourne Dyfi Conwy Taff Hercules Apollo Athena Zeus""".split()
_SCHOOLS = (
    "Primary School",
    "Primary",
    "Junior School",
    "Infant School",
    "Academy",
    "High School",
    "School",
    "College",
    "CE Primary School",
    "Catholic Primary",
    "Community Primary School",
    "Grammar School",
    "Nursery",
    "Sixth Form",
)
_STREETS = (
    "Road",
    "Street",
    "Lane",
    "Avenue",
    "Close",
    "Drive",
    "Crescent",
    "Way",
    "Gardens",
    "Hill",
    "Place",
    "Court",
    "Terrace",
    "Grove",
    "Mews",
    "Rise",
    "Walk",
    "View",
    "Park",
    "Square",
)
_TRADES = (
    "Building Services",
    "Catering",
    "Cleaning",
    "Construction",
    "Roofing",
    "Electrical",
    "Fencing",
    "Grounds",
    "Heating",
    "IT Solutions",
    "Plumbing",
    "Print",
    "Security",
    "Surveyors",
    "Travel",
    "Coaches",
    "Flooring",
    "Payroll",
    "Consulting",
    "Architects",
    "Education",
    "Sports",
    "Playgrounds",
    "Insurance",
    "Energy",
    "Windows",
)
_PRODUCTS = """Arbor|SIMS|Bromcom|CPOMS|MyConcern|Tapestry|Seesaw|ClassDojo|Google Classroom|Satchel One|Show My Homework|
ParentPay|ParentMail|School Spider|Weduc|Class Charts|Evidence Me|Insight|FFT Aspire|GovernorHub|Trust Governor|
Times Tables Rock Stars|Numbots|Doodle Maths|Mathletics|Sparx Maths|Hegarty Maths|Century|Kerboodle|Lexia|Bug Club|
Read Write Inc|Little Wandle|Essential Letters and Sounds|Jolly Phonics|Floppy's Phonics|Song of Sounds|Accelerated Reader|
Star Reader|White Rose Maths|Maths No Problem|Power Maths|Mastering Number|Talk for Writing|The Write Stuff|
Jigsaw|Kapow|Charanga|Cornerstones|Get Set 4 PE|Real PE|Purple Mash|Twinkl|Plickers|Kahoot|Nessy|
Toe by Toe|Wellcomm|NELI|Precision Teaching|Lego Therapy|Zones of Regulation|Thrive|Boxall|Every|Sage|Xero|PS Financials|
Evolve|Edukey|Provision Map|Inventry|Smartlog|Parago|Iris Connect|The Key|Judicium|Emma's Diary|Freddy Fit|Charlie Waller|
Freddo Frog|Biff, Chip and Kipper|Harry Potter|Paddington|Peter Pan|Oliver Twist|Mary Poppins|Matilda|Joseph|Bugsy Malone|
Macbeth|Romeo and Juliet|An Inspector Calls|Jekyll and Hyde|A Christmas Carol|Goodnight Mister Tom|Private Peaceful|
Alex|Siri|Alexa|Copilot|Gemini|Claude""".replace("\n", "").split("|")
_SCHEMES = """Duke of Edinburgh|Pupil Premium|Sports Premium|Sure Start|Operation Encompass|Healthy Schools|Eco Schools|
Artsmark|Arts Award|Bikeability|Bookstart|Bronze Ambassador|Daily Mile|ELSA|Early Help|Flying Start|Forest School|
Golden Mile|Gold Award|Green Flag|Investors in People|John Muir Award|Jack Petchey Award|Prince's Trust|Prevent|
Quality Mark|Queen's Award|Reading Recovery|Rights Respecting|Sandwell Charter Mark|School Games Mark|Silver Award|
Team Around the Family|Team Teach|Walk to School|Wellbeing Award|Young Carers|Youth Sport Trust|Marcus Rashford scheme|
Turing scheme|Nuffield Early Language|Maths Hub|Ruth Miskin Training|Stephen Lawrence Day|Anne Frank Trust|Helen Arkell|
Maggie Farrar review|Carter review|Ted Wragg Trust|David Ross Trust|Hamlyn grant|Wolfson grant|Nelson Trust""".replace(
    "\n", ""
).split("|")
_CHARITIES = """Barnardo's|Cancer Research|Children in Need|Comic Relief|Macmillan|Marie Curie|Mind|NSPCC|Oxfam|
Place2Be|Red Nose Day|Save the Children|Shelter|St John Ambulance|Sue Ryder|The Salvation Army|Young Minds|Winston's Wish|
Mary's Meals|Great Ormond Street|Teenage Cancer Trust|Help for Heroes|Jeans for Genes|Dr Barnardo's|
Katharine House|Alexander Devine|Claire House|Alder Hey|Zoe's Place|Ty Hafan|Noah's Ark|Martin House|St Luke's Hospice|
Rowans Hospice|Rennie Grove|Henry Smith Charity|Garfield Weston|Samuel Jones Foundation|Edward Bostock Trust""".replace(
    "\n", ""
).split("|")


def school(rng: Random, names: Names) -> str:
    """A school, after a place, a saint, a founder or something green."""
    end = rng.choice(_SCHOOLS)
    draw = rng.random()
    if draw < 0.3:
        saint = rng.choice(_SAINTS)
        possessive = rng.choice(("'s", "’s", "s"))
        return f"St {saint}{possessive}" + rng.choice(
            ("", f" {end}", f" and St {rng.choice(_SAINTS)}'s {end}")
        )
    if draw < 0.45:
        founder = f"{names.first(rng, 'english')} {names.last(rng, 'english')}"
        return (
            rng.choice(("", "", "Sir ", "Lady ", "Dame ", "Bishop ", "Archbishop ", "King "))
            + f"{founder} {end}"
        )
    if draw < 0.55:
        return (
            f"{names.last(rng, rng.choice(('english', 'word')) if draw < 0.5 else 'english')} {end}"
            if draw < 0.5
            else f"Ysgol {rng.choice(_PLACES)}"
        )
    stem = rng.choice(_PLACES + _NATURE)
    return stem + rng.choice(("", " Road", " Park", " Lane", " Hill", " Green")) + f" {end}"


def house(rng: Random, _names: Names) -> str:
    """A house of a school."""
    return rng.choice(
        _FAMOUS + _NATURE + _PLACES + [f"St {saint}" for saint in _SAINTS]
    ) + rng.choice(("", "", " House", " house"))


def form(rng: Random, _names: Names) -> str:
    """A class or form."""
    if rng.random() < 0.3:
        return rng.choice(("", "Year ", "Class ")) + rng.choice(
            (
                "1A",
                "2B",
                "3W",
                "4H",
                "5M",
                "6R",
                "7C",
                "8K",
                "9Y",
                "10T",
                "11S",
                "R1",
                "1",
                "2",
                "3",
                "4",
            )
        )
    return rng.choice(_FAMOUS + _NATURE * 2) + rng.choice(
        ("", " class", " Class", "s", " Room", " Base")
    )


def street(rng: Random, names: Names) -> str:
    """A street, often after a family."""
    stem = rng.choice((*_PLACES, *_NATURE)) if rng.random() < 0.5 else names.last(rng, "english")
    if rng.random() < 0.1:
        stem = f"{names.first(rng, 'english')} {stem}"
    number = rng.choice(("", "", "", f"{rng.randint(1, 240)} "))
    return f"{number}{stem} {rng.choice(_STREETS)}"


def place(rng: Random, _names: Names) -> str:
    """A town or village."""
    town = rng.choice(_PLACES)
    return rng.choice(
        (
            town,
            town,
            town,
            f"{town}-on-{rng.choice(('Sea', 'Tees', 'Avon', 'Wye', 'Trent'))}",
            f"Great {town}",
            f"{town} St {rng.choice(_SAINTS)}",
            f"Llan{town.lower()}",
        )
    )


def firm(rng: Random, names: Names) -> str:
    """A firm, mostly after its founders."""
    one = names.last(rng, "english")
    two = names.last(rng, "english")
    return rng.choice(
        (
            f"{one} & {two}",
            f"{one} and {two} LLP",
            f"{one} & Sons",
            f"{one} & Co",
            f"{one} Ltd",
            f"{one} Brothers",
            f"{one} {rng.choice(_TRADES)}",
            f"{one} {rng.choice(_TRADES)} Ltd",
            f"{names.first(rng, 'english')} {one} {rng.choice(_TRADES)}",
            f"{rng.choice(_PLACES)} {rng.choice(_TRADES)}",
            f"{rng.choice(_NATURE)} {rng.choice(_TRADES)}",
            f"{one} {two}",
            f"{one}{rng.choice(('tech', 'care', 'build', 'serve', 'net'))}",
            f"{one}'s",
        )
    )


def product(rng: Random, _names: Names) -> str:
    """Software, a scheme of work, a book or a play."""
    return rng.choice(_PRODUCTS)


def scheme(rng: Random, _names: Names) -> str:
    """An award or programme."""
    return rng.choice(_SCHEMES)


def charity(rng: Random, _names: Names) -> str:
    """A charity."""
    return rng.choice(_CHARITIES)


def building(rng: Random, names: Names) -> str:
    """A building, room or hall, often after a person."""
    stem = (
        names.last(rng, "english")
        if rng.random() < 0.4
        else rng.choice(_PLACES + _NATURE + _FAMOUS)
    )
    if rng.random() < 0.15:
        stem = f"{names.first(rng, 'english')} {stem}"
    return (
        rng.choice(("", "", "the "))
        + f"{stem} "
        + rng.choice(
            (
                "House",
                "Building",
                "Hall",
                "Centre",
                "Block",
                "Suite",
                "Room",
                "Court",
                "Wing",
                "Pavilion",
                "Library",
                "Lodge",
                "Studio",
                "Theatre",
            )
        )
    )


THINGS: dict[str, Callable[[Random, Names], str]] = {
    "school": school,
    "house": house,
    "class": form,
    "street": street,
    "place": place,
    "firm": firm,
    "product": product,
    "scheme": scheme,
    "charity": charity,
    "building": building,
}
