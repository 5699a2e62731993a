"""A document in the making: collects what needs a part, a relationship or an id of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from samples.build import furniture
from samples.build.package import MAIN, PACKAGE, WORD, Relations, content_types, declare, write_zip
from samples.build.wml import Inline, Look, Shape, Xml, attr, inline, p, run

LINK = Look(style="Hyperlink")
NOTE_MARK = '<w:r><w:rPr><w:rStyle w:val="{0}Reference"/></w:rPr><w:{1}/></w:r>'


@dataclass(frozen=True, slots=True)
class Properties:
    """Document properties, as they come with a clerk's file."""

    title: str
    author: str
    changed_by: str
    when: str  # ISO date
    subject: str = ""
    keywords: str = ""
    company: str = ""
    manager: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One section's page; header and footer are paragraphs, `first` those of its first page."""

    header: str = ""
    footer: str = ""
    first_header: str = ""
    first_footer: str = ""
    landscape: bool = False
    columns: int = 1
    kind: str = "nextPage"
    margin: int = 1134


@dataclass(slots=True)
class Book:
    """Parts, relationships and ids; `add` appends to the body and `bytes` finishes the file."""

    properties: Properties
    style_sheet: bytes
    number_sheet: bytes
    relations: Relations = field(default_factory=Relations)
    parts: dict[str, bytes] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    last_id: int = 100

    def add(self, *content: str) -> None:
        self.body.extend(content)

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id

    def part(self, name: str, kind: str, data: bytes) -> str:
        """Adds a part below word/ and says the id of its relationship."""
        self.parts[f"word/{name}"] = data
        self.kinds[f"word/{name}"] = f"{WORD}.{kind}+xml"
        return self.relations.to(kind, name)

    def picture(self, data: bytes, alt: str, points: int = 54) -> Xml:
        name = f"media/image{sum('media/' in part for part in self.parts) + 1}.png"
        self.parts[f"word/{name}"] = data
        return furniture.picture(self.relations.to("image", name), alt, self.next_id(), points)

    def link(self, target: str, text: str) -> Xml:
        relation = self.relations.to("hyperlink", target, outside=True)
        return Xml(f'<w:hyperlink r:id="{relation}">{run(text, LINK)}</w:hyperlink>')

    def _mark(self, tag: str, author: str, content: str) -> Xml:
        when = f"{self.properties.when}T18:40:00Z"
        return Xml(
            f'<w:{tag} w:id="{self.next_id()}" w:author={attr(author)} w:date="{when}">'
            f"{content}</w:{tag}>"
        )

    def inserted(self, text: str, author: str) -> Xml:
        return self._mark("ins", author, run(text))

    def deleted(self, text: str, author: str) -> Xml:
        return self._mark("del", author, furniture.deleted(text))

    def comment(self, anchor: Inline, text: str, author: str, initials: str) -> Xml:
        """The anchor with a comment beside it."""
        number = len(self.comments)
        mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>{}</w:r>'
        words = p(
            Xml(mark.format("<w:annotationRef/>")), run(text), shape=Shape(style="AnnotationText")
        )
        self.comments.append(
            f'<w:comment w:id="{number}" w:author={attr(author)} w:initials="{initials}"'
            f' w:date="{self.properties.when}T19:05:00Z">{words}</w:comment>'
        )
        return Xml(
            f'<w:commentRangeStart w:id="{number}"/>{inline(anchor)}'
            f'<w:commentRangeEnd w:id="{number}"/>'
            + mark.format(f'<w:commentReference w:id="{number}"/>')
        )

    def _note(self, kind: str, content: tuple[Inline, ...]) -> Xml:
        made = self.notes.setdefault(kind, [])
        number = len(made) + 1
        style = kind.capitalize()
        mark = Xml(NOTE_MARK.format(style, f"{kind}Ref"))
        words = p(mark, " ", *content, shape=Shape(style=f"{style}Text"))
        made.append(f'<w:{kind} w:id="{number}">{words}</w:{kind}>')
        return Xml(NOTE_MARK.format(style, f'{kind}Reference w:id="{number}"'))

    def footnote(self, *content: Inline) -> Xml:
        return self._note("footnote", content)

    def endnote(self, *content: Inline) -> Xml:
        return self._note("endnote", content)

    def _furniture(self, page: Page) -> str:
        made = []
        for kind, type_, content in (
            ("header", "default", page.header),
            ("header", "first", page.first_header),
            ("footer", "default", page.footer),
            ("footer", "first", page.first_footer),
        ):
            if content:
                tag = "hdr" if kind == "header" else "ftr"
                name = f"{kind}{sum(f'word/{kind}' in part for part in self.parts) + 1}.xml"
                relation = self.part(name, kind, declare(f"<w:{tag} {MAIN}>{content}</w:{tag}>"))
                made.append(f'<w:{kind}Reference w:type="{type_}" r:id="{relation}"/>')
        return "".join(made)

    def section(self, page: Page) -> str:
        """The section's properties; its headers and footers become parts."""
        wide, high = (16838, 11906) if page.landscape else (11906, 16838)
        orient = ' w:orient="landscape"' if page.landscape else ""
        first = "<w:titlePg/>" if page.first_header or page.first_footer else ""
        margins = " ".join(
            f'w:{side}="{page.margin}"' for side in ("top", "right", "bottom", "left")
        )
        return (
            f'<w:sectPr>{self._furniture(page)}<w:type w:val="{page.kind}"/>'
            f'<w:pgSz w:w="{wide}" w:h="{high}"{orient}/>'
            f'<w:pgMar {margins} w:header="567" w:footer="567" w:gutter="0"/>'
            f'<w:cols w:num="{page.columns}" w:space="425"/>{first}</w:sectPr>'
        )

    def end_section(self, page: Page) -> None:
        """Ends the section that all content so far belongs to."""
        self.add(f"<w:p><w:pPr>{self.section(page)}</w:pPr></w:p>")

    def bytes(self, page: Page) -> bytes:
        """The finished package; `page` is the last section's."""
        last = self.section(page)
        self._sheets()
        body = "".join(self.body) + last
        self.parts["word/document.xml"] = declare(
            f"<w:document {MAIN}><w:body>{body}</w:body></w:document>"
        )
        self.kinds["word/document.xml"] = f"{WORD}.document.main+xml"
        self.parts["word/_rels/document.xml.rels"] = self.relations.xml()
        self._properties()
        self.parts["[Content_Types].xml"] = content_types(self.kinds)
        return write_zip(self.parts)

    def _sheets(self) -> None:
        self.part("styles.xml", "styles", self.style_sheet)
        self.part("numbering.xml", "numbering", self.number_sheet)
        separators = {
            kind: f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
            f'<w:{kind} w:type="continuationSeparator" w:id="0"><w:p><w:r>'
            f"<w:continuationSeparator/></w:r></w:p></w:{kind}>"
            for kind in self.notes
        }
        listed = ""
        for kind, made in sorted(self.notes.items()):
            xml = f"<w:{kind}s {MAIN}>{separators[kind]}{''.join(made)}</w:{kind}s>"
            self.part(f"{kind}s.xml", f"{kind}s", declare(xml))
            listed = f'<w:{kind}Pr><w:{kind} w:id="-1"/><w:{kind} w:id="0"/></w:{kind}Pr>' + listed
        if self.comments:
            xml = f"<w:comments {MAIN}>{''.join(self.comments)}</w:comments>"
            self.part("comments.xml", "comments", declare(xml))
        self.part("settings.xml", "settings", declare(self._settings(listed)))

    def _settings(self, notes: str) -> str:
        return (
            f'<w:settings {MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>{notes}'
            '<w:compat><w:compatSetting w:name="compatibilityMode"'
            ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:rsids><w:rsidRoot w:val="00B63D21"/><w:rsid w:val="00B63D21"/></w:rsids>'
            "</w:settings>"
        )

    def _properties(self) -> None:
        facts = self.properties
        root = Relations()
        root.to("officeDocument", "word/document.xml")
        root.to(f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
        root.to("extended-properties", "docProps/app.xml")
        stamp = f"{facts.when}T20:15:00Z"
        dates = "".join(
            f'<dcterms:{which} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{which}>'
            for which in ("created", "modified")
        )
        self.parts["docProps/core.xml"] = declare(
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(facts.title)}</dc:title><dc:subject>{escape(facts.subject)}</dc:subject>"
            f"<dc:creator>{escape(facts.author)}</dc:creator>"
            f"<cp:keywords>{escape(facts.keywords)}</cp:keywords>"
            f"<cp:lastModifiedBy>{escape(facts.changed_by)}</cp:lastModifiedBy>"
            f"<cp:revision>7</cp:revision>{dates}</cp:coreProperties>"
        )
        self.parts["docProps/app.xml"] = declare(
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
            f'extended-properties"><Template>Normal.dotm</Template>'
            f"<Manager>{escape(facts.manager)}</Manager><Company>{escape(facts.company)}</Company>"
            "<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion>"
            "</Properties>"
        )
        self.kinds["docProps/core.xml"] = (
            "application/vnd.openxmlformats-package.core-properties+xml"
        )
        self.kinds["docProps/app.xml"] = (
            "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        )
        self.parts["_rels/.rels"] = root.xml()
