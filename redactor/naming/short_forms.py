"""Short and pet forms of first names, as minutes call people at the table: pure data.

`Bev` of the discussion is `Beverley` of the attendance list. Each line is a full name and its
forms; a form may belong to several names.
"""

from __future__ import annotations

from functools import cache

from redactor.naming import plain

_FORMS = """
abdul: abdi | abigail: abi abbie abby | adrian: ade | agnieszka: aga | aleksandra: ola alex | alan: al
alexander: alex al sandy xander sasha | alexandra: alex alexa sandra sasha lexi | alfred: alf alfie
alison: ali | amanda: mandy | andrew: andy drew | andrea: andi | angela: angie ange | anne: annie
annabel: bel bella | anthony: tony ant | antony: tony ant | antonia: toni | arthur: art | barbara: barb babs
barnaby: barney | barry: baz | beatrice: bea bee | benjamin: ben benji | bernard: bernie | bernadette: bernie
bethany: beth | beverley: bev | beverly: bev | bridget: bridie biddy | carol: caz | caroline: caro carrie
catherine: cath cathy kate katie kitty cat | charles: charlie chas chaz | charlotte: charlie lottie
christine: chris chrissie tina | christina: chris tina | christopher: chris kit | clementine: clem clemmie
clifford: cliff | colin: col | constance: connie | cynthia: cindy | dafydd: dai daf | daniel: dan danny
danielle: dani | david: dave davy dai | deborah: deb debbie debs | denise: den | dennis: den | derek: del
diana: di | diane: di | dominic: dom | donald: don donny | dorothy: dot dottie dolly | douglas: doug dougie
edward: ed eddie ted teddy ned | edmund: ed eddie | edwin: ed | eleanor: ellie nell nora | elaine: lainey
elizabeth: liz lizzie lizzy libby beth betty betsy eliza bess lisa | ellen: ellie nell | emily: em emmy millie
emma: em | eric: rick | eugene: gene | evelyn: evie eve | fiona: fi | florence: flo florrie flossie
frances: fran frankie | francis: frank fran | franklin: frank | frederick: fred freddie | gabrielle: gabby
gareth: gaz | gary: gaz | geoffrey: geoff | george: georgie | georgina: george georgie gina | gerald: gerry jerry
geraldine: gerry | gerard: ger gerry | gertrude: trudy | gillian: gill gilly jill | gordon: gord
graham: gray | gregory: greg | gwendoline: gwen | hamish: mish | harold: harry hal | harriet: hattie harry
helen: nell | helena: nell lena | henry: harry hal | herbert: bert herb | hilary: hil | hugh: hughie
imogen: immy | irene: rene | isabel: izzy bel bella issy | isabella: izzy bella issy | jacob: jake
jacqueline: jackie jacqui | james: jim jimmy jamie jem | jane: janie | janet: jan | janice: jan | jason: jay jase
jasmine: jas jazz | jean: jeanie | jeffrey: jeff | jennifer: jen jenny jenni | jeremy: jez jem jerry
jessica: jess jessie | jill: jilly | joan: joanie | joanna: jo joey | joanne: jo | jocelyn: joss | john: jack johnny jon
jonathan: jon jonny jonty | joseph: joe joey | josephine: jo josie | joshua: josh | joyce: joy | judith: judy jude
julia: jules | julian: jules | julie: jules | justine: jus | karen: kaz | katarzyna: kasia | katherine: kath kathy kate katie kat kitty
kathleen: kath kathy kay | kathryn: kath kathy kate katie kat | kenneth: ken kenny | kevin: kev | kimberley: kim
kirsten: kirsty | kristin: kris | laura: lorrie | lawrence: larry laurie lol | leonard: len lenny leo | lesley: les
leslie: les | lewis: lew | lillian: lil lily | linda: lindy lin | louis: lou | louise: lou | lucinda: lucy
luke: lukey | lynette: lyn | madeleine: maddie | magdalena: magda | malcolm: mal | malgorzata: gosia | marcus: marc
margaret: maggie meg peggy madge marge daisy rita | marilyn: maz | marjorie: marge | mark: marky | martin: marty
martha: marty | mary: molly polly may | matilda: tilly tilda | matthew: matt mattie | maureen: mo | maurice: mo
maxine: max | maximilian: max | melanie: mel | melissa: mel lissa | mervyn: merv | michael: mike mick micky
michelle: shell chelle | mildred: millie | mohammed: mo | muhammad: mo | mohamed: mo | nancy: nan | natalie: nat
nathan: nate nat | nathaniel: nat nate | neville: nev | nicholas: nick nicky | nicola: nicky nic nikki
nigel: nige | norman: norm | olive: liv | oliver: ollie olly | olivia: liv livvy | oluwaseun: seun
oluwatobi: tobi | oswald: oz | pamela: pam | patricia: pat trish tricia patsy patti | patrick: pat paddy rick
paula: paulie | pauline: paul | penelope: pen penny | peter: pete | philip: phil pip | phillip: phil
philippa: pippa pip phil | phyllis: phyl | priscilla: cilla | rachel: rach | raymond: ray | rebecca: becky becca bec becks
reginald: reg reggie | richard: rich rick dick ricky richie | robert: rob bob bobby robbie bert | roberta: bobbie
robin: rob | roderick: rod | rodney: rod | roger: rodge | ronald: ron ronnie | rosalind: ros roz | rosemary: rose rosie
rose: rosie | roseanne: ro rosie | rowland: rollo | rupert: rupes | russell: russ | ruth: ruthie | sally: sal
samantha: sam sammy | samuel: sam sammy | sandra: sandie sandy | sarah: sally sal | sebastian: seb | sharon: shaz
sheila: shelagh | shirley: shirl | sidney: sid | simon: si | sophia: sophie | stanley: stan | stella: stell
stephanie: steph stevie | stephen: steve stevie | steven: steve stevie | stewart: stew stu | stuart: stu
susan: sue susie suzy | susannah: sue susie zanna | suzanne: sue suzy | sylvia: syl | tabitha: tabby | tamara: tammy
teresa: terry tess tessa | terence: terry tel | theodore: ted theo teddy | theresa: terry tess tessa | thomas: tom tommy
timothy: tim timmy | tobias: toby | tracey: trace | trevor: trev | ursula: urs | valerie: val | vanessa: nessa ness
veronica: ronnie vee | victor: vic | victoria: vicky vicki tori vix | vincent: vince vin | violet: vi | virginia: ginny
vivian: viv | vivien: viv | vivienne: viv | walter: wally walt | wendy: wend | wilfred: wilf | william: will bill billy liam
winifred: win winnie freda | yvonne: von | zachary: zac zach zak
"""


def is_short_for(form: str, name: str) -> bool:
    """Whether somebody called `form` may be listed as `name`."""
    return plain(form) in _table().get(plain(name), frozenset())


@cache
def _table() -> dict[str, frozenset[str]]:
    entries = _FORMS.replace("\n", "|").split("|")
    pairs = (entry.split(":") for entry in entries if entry.strip())
    return {name.strip(): frozenset(forms.split()) for name, forms in pairs}
