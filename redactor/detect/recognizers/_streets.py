"""Words of British addresses: pure data for `address.py`, with the reason beside each list."""

from __future__ import annotations

STREETS = (  # last word of a street; ordinary words among them need a number or a postcode beside
    "Road", "Rd", "Street", "St", "Lane", "Ln", "Avenue", "Ave", "Drive", "Close", "Cl", "Way",
    "Court", "Ct", "Crescent", "Cres", "Place", "Pl", "Terrace", "Gardens", "Gdns", "Grove",
    "Hill", "Rise", "View", "Walk", "Square", "Sq", "Row", "Mews", "Park", "Green", "Parade",
    "Gate", "Bank", "Brow", "Croft", "Fold", "Garth", "Mount", "Vale", "Meadow", "Meadows",
    "Mead", "Fields", "Orchard", "Wynd", "Quay", "Wharf", "Villas", "Buildings", "Heights",
    "Ridge", "Path", "Passage", "Yard", "Alley", "Approach", "Circus", "Dene", "Dell",
    "Esplanade", "Promenade", "Loan", "Brae", "Drove", "Chase", "Copse", "Spinney", "Common",
    "Cottages", "Broadway", "Causeway", "Mill", "Bridge", "Corner", "End", "Lea", "Leys", "Glade",
    "Lodges", "Bungalows", "Almshouses", "Maisonettes", "Steps", "Paddock", "Paddocks", "Knoll",
)  # fmt: skip
WELSH_STREETS = (  # first word of a street in Wales
    "Heol", "Ffordd", "Stryd", "Lôn", "Lon", "Maes", "Clos", "Rhodfa", "Rhes", "Rhiw", "Bryn", "Tan", "Llys",
    "Tai", "Tai'r", "Tai\u2019r", "Trem", "Erw", "Cwrt", "Gerddi", "Dol", "Dôl", "Cae", "Parc",
)  # fmt: skip
BUILDINGS = (  # last word of a house's name
    "Cottage", "House", "Farm", "Farmhouse", "Barn", "Lodge", "Hall", "Rectory", "Vicarage",
    "Manor", "Manse", "Bungalow", "Villa", "Court", "Grange", "Stables", "Mill", "Croft", "Annexe",
    "Tower", "Point", "Heights", "Mansions", "Lodges", "Cottages", "Oast", "Gatehouse", "Parsonage",
)  # fmt: skip
HOMES = (  # of them, the last word of where people live and no pupils' house meets
    "Cottage", "Cottages", "Farm", "Farmhouse", "Barn", "Lodge", "Rectory", "Vicarage", "Manse",
    "Bungalow", "Villa", "Oast", "Gatehouse", "Parsonage",
)  # fmt: skip
WELSH_HOMES = ("Fferm", "Ffarm", "Tyddyn", "Bwthyn", "Hafod")  # the first word of them
HOUSES = (  # what a house is called by itself: "The Forge"
    "Forge", "Smithy", "Gables", "Laurels", "Firs", "Limes", "Willows", "Beeches", "Hollies",
    "Elms", "Oaks", "Haven", "Nook", "Orchard", "Paddock", "Stables", "Croft", "Cottage",
    "Granary", "Maltings", "Byre", "Steading", "Bothy", "Hayloft", "Coach House", "Cedars",
    "Poplars", "Birches", "Chestnuts",
)  # fmt: skip
INSTITUTIONS = (  # last word of a body with a public address
    "School", "Academy", "College", "University", "Centre", "Trust", "Council", "Library",
    "Hospital", "Surgery", "Chambers", "Nursery", "Primary", "Infants", "Juniors", "Church",
    "Chapel", "Cathedral", "Office", "Offices", "Hub", "Hotel", "Ltd", "Limited", "LLP", "Hall",
    "Theatre", "Museum", "Station", "Diocese", "Federation", "Partnership", "Ysgol",
)  # fmt: skip
NOT_A_STREET = (  # what minutes count, and what ends like a street
    "Parent View", "Pupil View", "Food Bank", "Data Bank", "Sponsored Walk", "Charity Walk",
    "Safe Place", "Green Flag", "Science Park", "Car Park", "Play Park", "Learning Walk",
    "Governor Walk", "Open Court", "Year End", "Term End", "Key Stage",
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",  # "the 25 November Walk to School"
    "Next Steps", "First Steps", "Key Steps", "Small Steps", "Action Steps",
    "Fun Park", "Skate Park", "Question Bank", "Item Bank",
)  # fmt: skip
COUNTED = (  # the word before a number that is not a house's
    "Year", "Years", "Yr", "Item", "Minute", "Stage", "Part", "Phase", "Policy", "Class", "Set",
    "Chapter", "Level", "Appendix", "Page", "Form", "Band", "Tier", "Grade", "Action", "Point",
    "Question", "Block", "Week", "Term", "Group", "Section", "Paragraph", "Clause", "Agenda",
    "Blwyddyn", "Dosbarth", "Eitem", "Rhan", "Cyfnod", "Lefel",
)  # fmt: skip
