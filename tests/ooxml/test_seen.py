"""Text that looks as if nobody saw it, and is seen: on dark shapes, before its anchor, in merged cells."""

from __future__ import annotations

import pytest
from build import body, docx, hidden, p, r, tbl, tc, text_box, texts, tr, written

WHITE = '<w:color w:val="FFFFFF"/>'
SAID = "The roll stands at 212."
DARK = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'
_SHAPE = f"<wps:wsp><wps:spPr>{DARK}</wps:spPr></wps:wsp>"
_CLEAR = text_box(p(r(SAID, WHITE)), shape="<a:noFill/>")


def _anchored(  # noqa: PLR0913  # where a shape stands has many sides
    graphic: str,
    *,
    x: int = 0,
    y: int = 0,
    across: str = "page",
    down: str = "page",
    behind: int = 0,
) -> str:
    return (
        f'<w:r><w:drawing><wp:anchor behindDoc="{behind}"><wp:positionH relativeFrom="{across}">'
        f'<wp:posOffset>{x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="{down}">'
        f'<wp:posOffset>{y}</wp:posOffset></wp:positionV><wp:extent cx="3000000" cy="900000"/>'
        f'<wp:wrapNone/><wp:docPr id="1" name="B"/><a:graphic><a:graphicData>{graphic}'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def _vml(fill: str, style: str, text: str) -> str:
    return r(
        f'<w:pict><v:shape style="width:100pt;height:20pt;{style}">{fill}<v:textbox><w:txbxContent>'
        f"{p(text)}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


def _framed(properties: str) -> str:
    return p(SAID, ppr=f'<w:framePr w:w="3000" w:vAnchor="text" {properties}/>')


_BOX = text_box(p(SAID))
SEEN = {
    "box in a group with a filled shape": p(_anchored(f"<a:wgp>{_SHAPE}{_CLEAR}</a:wgp>")),
    "box over a shape of its own": p(_anchored(_SHAPE), _anchored(_CLEAR)),
    "paragraph on a shape behind it": p(_anchored(_SHAPE, behind=1), r(SAID, WHITE)),
    "VML with a fill of its own": p(_vml('<v:fill color="#1f3864"/>', "", r(SAID, WHITE))),
    "before the right margin": p(_anchored(_BOX, x=-5_000_000, across="rightMargin")),
    "before the outer margin": p(_anchored(_BOX, x=-6_000_000, across="outsideMargin")),
    "above the bottom margin": p(_anchored(_BOX, y=-9_000_000, down="bottomMargin")),
    "above its paragraph": p(_anchored(_BOX, y=-5_000_000, down="paragraph")),
    "VML above its paragraph": p(_vml("", "position:absolute;margin-top:-300pt", SAID)),
    "VML before the right margin": p(
        _vml(
            "",
            "position:absolute;margin-left:-400pt;mso-position-horizontal-relative:right-margin-area",
            SAID,
        )
    ),
    "frame above its paragraph": _framed('w:hAnchor="text" w:x="1" w:y="-7000"'),
    "table above its paragraph": tbl(
        tr(SAID),
        tblpr='<w:tblpPr w:horzAnchor="margin" w:vertAnchor="text" w:tblpX="1" w:tblpY="-6000"/>',
    ),
    "merged with the cell to the left": tbl(
        tr(tc("First", tcpr='<w:hMerge w:val="restart"/>'), tc(SAID, tcpr="<w:hMerge/>"))
    ),
    "merged with no cell to the left": tbl(tr(tc(SAID, tcpr="<w:hMerge/>"), "x")),
    "merged with no cell above": tbl(tr(tc(SAID, tcpr="<w:vMerge/>"), "x"), tr("y", "z")),
}


@pytest.mark.parametrize("content", SEEN.values(), ids=SEEN)
def test_it_is_text(content: str) -> None:
    minutes = docx(p("x"), content, p("y"))
    assert (SAID in texts(minutes), hidden(minutes)) == (True, [])


@pytest.mark.parametrize("content", SEEN.values(), ids=SEEN)
def test_it_is_written_and_read_the_same(content: str) -> None:
    part1 = written(docx(p("x"), content, p("y")))
    assert (SAID in texts(part1), hidden(part1)) == (True, [])
    assert "FFFFFF" not in body(part1)


UNSEEN = {
    "white on a white shape": p(_anchored(_SHAPE.replace("1F3864", "FFFFFF")), _anchored(_CLEAR)),
    "far from the right margin": p(_anchored(_BOX, x=-99_000_000, across="rightMargin")),
    "before the left margin": p(_anchored(_BOX, x=-5_000_000, across="leftMargin")),
    "above the page": p(_anchored(_BOX, y=-5_000_000)),
    "white beside a shape in another paragraph": p(_anchored(_SHAPE, behind=1)) + p(r(SAID, WHITE)),
    "merged with the cell above": tbl(
        tr(tc("First", tcpr='<w:vMerge w:val="restart"/>'), "x"),
        tr(tc(SAID, tcpr="<w:vMerge/>"), "z"),
    ),
}


@pytest.mark.parametrize("content", UNSEEN.values(), ids=UNSEEN)
def test_other_text_is_hidden_as_before(content: str) -> None:
    assert SAID in [text for _, text in hidden(docx(p("x"), content, p("y")))]
