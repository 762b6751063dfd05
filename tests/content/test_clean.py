"""What is kept of HTML, and in which form."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from reader.content.clean import clean_html, plain_text, snippet, text_of_html
from reader.content.clean.player_pages import page_of

BASE = "https://site.example/posts/one"

KEPT = {
    "text of every kind": (
        "<h2>A</h2><p>b <em>c</em> <b>d</b> <i>e</i><sub>1</sub></p><hr>"
        "<pre><code>x  y\n z</code></pre>",
        "<h2>A</h2><p>b <em>c</em> <b>d</b> <i>e</i><sub>1</sub></p><hr>"
        "<pre><code>x  y\n z</code></pre>",
    ),
    "lists, quotes, tables": (
        "<ul><li>a</li></ul><ol start=3><li>b</li></ol><blockquote><p>c</p></blockquote>"
        "<table><tr><th scope=row>d</th><td colspan=2>e</td></tr></table><dl><dt>f<dd>g</dl>",
        '<ul><li>a</li></ul><ol start="3"><li>b</li></ol><blockquote><p>c</p></blockquote>'
        '<table><tbody><tr><th scope="row">d</th><td colspan="2">e</td></tr></tbody></table>'
        "<dl><dt>f</dt><dd>g</dd></dl>",
    ),
    "sides of cells": (
        '<table><tr style="text-align:right"><td align="center">a</td><td>b</td></tr><tr>'
        '<td style="color:red; text-align: CENTER">c</td></tr></table>',
        '<table><tbody><tr><td align="center">a</td><td align="right">b</td></tr><tr>'
        '<td align="center">c</td></tr></tbody></table>',
    ),
    "blocks of pages": (
        "<header>A</header><aside>B</aside><center>C</center><details><summary>D</summary>E",
        "<div>A</div><div>B</div><div>C</div><div><div>D</div>E</div>",
    ),
    "simple formulas": (
        "<p>The <math><mi>E</mi><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></math> is.</p>",
        "<p>The <span><i>E</i> = <i>c</i><sup>2</sup></span> is.</p>",
    ),
    "formulas said twice": (
        '<p>A <span class="katex"><span class="katex-mathml"><math><mfrac><mi>a</mi><mrow>'
        '<mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math></span><span class="katex-html">ab1'
        "</span></span>.</p>",
        "<p>A <span><i>a</i>/(<i>b</i> + 1)</span>.</p>",
    ),
    "formulas in TeX": (
        '<p><math><mtable></mtable><annotation encoding="application/x-tex">\\matrix{1}'
        '</annotation></math> or <script type="math/tex">x^2</script>.</p>',
        "<p><code>\\matrix{1}</code> or <code>x^2</code>.</p>",
    ),
    "pictures that are letters": (
        '<p>Hi<img class="emoji" src="e.png" alt="😀">, <img src="/latex.php?x" class="latex" '
        'alt="a^2"> <img src="data:image/png;base64,xx" alt="A map"></p>',
        "<p>Hi😀, <code>a^2</code> A map</p>",
    ),
    "verse": (
        '<pre class="wp-block-verse">I <em>wandered\nlonely</em>\n  as a cloud\n\nThat</pre>',
        "<div><p>I <em>wandered<br>lonely</em><br>&nbsp;&nbsp;as a cloud</p><p>That</p></div>",
    ),
    "rules at the edges": (
        "<div><hr><p>a</p><hr><p>b</p><hr><hr></div>",
        "<div><p>a</p><hr><p>b</p></div>",
    ),
    "ruby": ("<ruby>漢<rt>かん</rt></ruby>", "<ruby>漢<rt>かん</rt></ruby>"),
    "direction and language": (
        '<p dir="RTL" lang="he">שלום</p><p dir="x" lang="no such">y</p>',
        '<p dir="rtl" lang="he">שלום</p><p>y</p>',
    ),
    "styles, classes, handlers, targets": (
        '<p style="color:red" class="c" id="i" onclick="x()"><a href="https://a.example/" '
        'target="_blank" rel="opener" ping="https://b.example/">a</a></p>',
        '<p><a href="https://a.example/">a</a></p>',
    ),
    "scripts, forms, frames": (
        "<script>x()</script><style>p{}</style><form action=/x><input name=a><p>Text</p>"
        "<button>Send</button></form><meta http-equiv=refresh content=0><base href=/x>",
        "<p>Text</p>",
    ),
    "links made absolute": (
        '<a href="two">a</a> <a href="/three">b</a> <a href="//c.example/x">c</a> '
        '<a href="mailto:a@b.example">d</a>',
        '<a href="https://site.example/posts/two">a</a> <a href="https://site.example/three">b</a>'
        ' <a href="https://c.example/x">c</a> <a href="mailto:a@b.example">d</a>',
    ),
    "links that are none": (
        '<a href="javascript:x()">a</a><a href="data:text/html,x">b</a><a href="file:///etc">c</a>'
        '<a href=" jav&#x09;ascript:x()">d</a><a href="vbscript:x">e</a>',
        "<a>a</a><a>b</a><a>c</a><a>d</a><a>e</a>",
    ),
    "tracking in links": (
        '<a href="https://a.example/?utm_source=x&amp;id=1&amp;fbclid=2#top">a</a>',
        '<a href="https://a.example/?id=1#top">a</a>',
    ),
    "footnotes": (
        '<p>a<a href="#fn:1">1</a></p><p id="fn:1">b <a href="https://site.example/posts/one#top">'
        'x</a></p><p id="unused">c</p>',
        '<p>a<a href="#n-fn:1">1</a></p><p id="n-fn:1">b <a href="#n-top">x</a></p><p>c</p>',
    ),
    "pictures": (
        '<p><img src="cat.jpg" alt="A cat" width="640" height="480px" onerror="x()"></p>',
        '<p><img src="picture:0" alt="A cat" width="640" height="480"></p>',
    ),
    "the same picture twice": (
        '<img src="a.jpg"><p>x</p><img src="a.jpg">',
        '<img src="picture:0" alt=""><p>x</p><img src="picture:0" alt="">',
    ),
    "pictures inside the text itself": ('<p>a<img src="data:image/png,xx">b</p>', "<p>ab</p>"),
    "a picture of the protocol's own": ('<img src="picture:7"><p>x</p>', "<p>x</p>"),
    "pixels": (
        '<p>a</p><img src="https://x.example/p?1" width=1 height=1>'
        '<img src="https://pixel.wp.com/b.gif"><img src="https://feeds.feedburner.com/~r/x/~4/y">',
        "<p>a</p>",
    ),
    "emoji of WordPress": (
        '<p>Hi <img src="https://s.w.org/images/core/emoji/14/72x72/1f600.png" alt="😀"></p>',
        "<p>Hi 😀</p>",
    ),
    "empty blocks": ("<p>&nbsp;</p><div><p><br></p></div><p>a</p><ul></ul>", "<p>a</p>"),
    "lines parted by two breaks": (
        "one<br><br>two <b>three</b><br/> <br/>four<br>five",
        "<p>one</p><p>two <b>three</b></p><p>four<br>five</p>",
    ),
    "characters that cannot be": (
        "<noscript>a&#3;b\x00&amp;#x1f;c</noscript>d&#xFFFE&#00002;e<br><br>f&#x263A;",
        "<p>ab&amp;#x1f;cde</p><p>f☺</p>",
    ),
    "breaks at the edge of a block": ("<p><br>a<br>b<br><br></p>", "<p>a<br>b</p>"),
    "embedded film": (
        '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0" title="A film"></iframe>',
        '<figure><img src="picture:0" alt=""><figcaption>'
        '<a href="https://www.youtube.com/watch?v=abcdefghijk">A film</a></figcaption></figure>',
    ),
    "embedded post without a title": (
        '<p>a</p><iframe src="//social.example/embed/1/"></iframe>',
        '<p>a</p><figure><figcaption><a href="https://social.example/embed/1/">'
        "social.example/embed/1</a></figcaption></figure>",
    ),
    "a frame that nobody sees": (
        '<p>a</p><iframe src="//t.example/x" width=1 height=1></iframe>',
        "<p>a</p>",
    ),
    "film with a poster": (
        '<video poster="p.jpg"><source src="f.mp4"></video>',
        '<figure><img src="picture:0" alt=""><figcaption>'
        '<a href="https://site.example/posts/f.mp4">f.mp4</a></figcaption></figure>',
    ),
    "a player within a line": (
        '<p>See <iframe src="https://player.vimeo.com/video/12"></iframe> this.</p>',
        '<figure><figcaption><a href="https://vimeo.com/12">Vimeo</a></figcaption>'
        "</figure><p>See  this.</p>",
    ),
    "a player with a caption": (
        '<figure><div><iframe src="//a.example/1" title="T"></iframe></div><figcaption>C <i>d</i>'
        "</figcaption></figure>",
        '<figure><figcaption><a href="https://a.example/1">T</a><br>C <i>d</i>'
        "</figcaption></figure>",
    ),
    "a post": (
        '<blockquote class="twitter-tweet"><p>Hi <a href="https://t.co/a">x</a></p>&mdash; jack '
        '(@jack) <a href="https://twitter.com/jack/status/20?ref_src=x">March 21</a></blockquote>',
        '<figure><p>Hi <a href="https://t.co/a">x</a></p><figcaption>'
        '<a href="https://twitter.com/jack/status/20">jack (@jack) March 21</a></figcaption>'
        "</figure>",
    ),
    "a post without words": (
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A/'
        '?x"><div><a href="https://www.instagram.com/p/A/">View this post</a><p><a href="https://'
        'www.instagram.com/p/A/">A post by S</a></p></div></blockquote>',
        '<figure><figcaption><a href="https://www.instagram.com/p/A/?x">A post by S'
        "</a></figcaption></figure>",
    ),
    "a post without paragraphs": (
        f'<blockquote class="twitter-tweet">{"A long line of it. " * 6}&mdash; A (@a) '
        '<a href="https://x.com/a/status/1">May 1</a></blockquote>',
        f'<figure><p>{"A long line of it. " * 5}A long line of it.</p><figcaption>'
        '<a href="https://x.com/a/status/1">A (@a) May 1</a></figcaption></figure>',
    ),
    "a post of one line": (
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"><section>'
        '<a href="https://www.tiktok.com/@a">@a</a> dance</section></blockquote>',
        '<figure><figcaption><a href="https://www.tiktok.com/@a/video/1">@a dance</a>'
        "</figcaption></figure>",
    ),
    "a known address alone": (
        '<p>https://vimeo.com/123</p><p><a href="https://youtu.be/abcdefghijk?t=5">'
        "https://youtu.be/abcdefghijk?t=5</a></p><p>https://vimeo.com/123 is it</p>"
        "<p>https://site.example/x</p>",
        '<figure><figcaption><a href="https://vimeo.com/123">Vimeo</a></figcaption>'
        '</figure><figure><img src="picture:0" alt=""><figcaption>'
        '<a href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=5s">YouTube</a></figcaption>'
        "</figure><p>https://vimeo.com/123 is it</p><p>https://site.example/x</p>",
    ),
    "what stands for a player": (
        '<amp-vimeo data-videoid="7"></amp-vimeo><lite-vimeo videoid="8" playlabel="Sea"><a>x</a>'
        '</lite-vimeo><div class="youtube-embed" data-video_id="abcdefghijk"></div>',
        '<figure><figcaption><a href="https://vimeo.com/7">Vimeo</a></figcaption>'
        '</figure><figure><figcaption><a href="https://vimeo.com/8">Sea</a>'
        '</figcaption></figure><figure><img src="picture:0" alt=""><figcaption>'
        '<a href="https://www.youtube.com/watch?v=abcdefghijk">YouTube</a></figcaption></figure>',
    ),
    "pull quotes": (
        '<p>a</p><aside class="pull">“b”</aside><div class="wp-block-pullquote x"><blockquote><p>c'
        '</p></blockquote></div><blockquote class="twitter-tweet">d</blockquote>',
        '<p>a</p><blockquote class="pull">“b”</blockquote><blockquote class="pull"><div><p>c</p>'
        "</div></blockquote><blockquote>d</blockquote>",
    ),
    "text that is no markup": (
        "One & two &lt;3\n\nSee https://a.example/x?utm_source=y.",
        "<p>One &amp; two &lt;3</p>\n"
        '<p>See <a href="https://a.example/x">https://a.example/x?utm_source=y</a>.</p>',
    ),
    "what only scripts hide": ("<noscript><p>For all</p></noscript>", "<p>For all</p>"),
}  # fmt: skip


@pytest.mark.parametrize(("html", "kept"), KEPT.values(), ids=KEPT.keys())
def test_kept(html: str, kept: str) -> None:
    assert clean_html(html, base=BASE).html == kept


@pytest.mark.parametrize("html", [html for html, _ in KEPT.values()], ids=KEPT.keys())
def test_cleaning_what_is_clean_loses_no_text(html: str) -> None:
    once = clean_html(html, base=BASE)
    assert clean_html(once.html, base=BASE).plain == once.plain


CHOSEN = {
    "srcset by width": ('<img src="s.jpg" srcset="a.jpg 400w, b.jpg 1600w, c.jpg 3200w">', "b.jpg"),
    "only too wide ones": ('<img srcset="a.jpg 4000w, b.jpg 2400w">', "b.jpg"),
    "densities": ('<img src="s.jpg" srcset="a.jpg, b.jpg 2x, c.jpg 4x">', "b.jpg"),
    "commas in addresses": ('<img srcset="w_300,c_fill/a.jpg 300w, w_900,c_fill/a.jpg 900w">',
                            "w_900,c_fill/a.jpg"),
    "picture element": ('<picture><source type="image/avif" srcset="a.avif 800w">'
                        '<source type="image/webp" srcset="a.webp 800w"><img src="a.jpg">',
                        "a.webp"),
    "data-src": ('<img src="data:image/gif;base64,R0" data-src="real.jpg">', "real.jpg"),
    "data-srcset": ('<img src="blank.gif" data-srcset="r1.jpg 300w, r2.jpg 900w">', "r2.jpg"),
    "data-original": ('<img class=lazy src="/img/placeholder.png" data-original="real.jpg">',
                      "real.jpg"),
    "a name with a placeholder's word": ('<img src="data:," data-src="/i/google-pixel-9.jpg">',
                                         "../i/google-pixel-9.jpg"),
    "a folder with a placeholder's name": ('<img src="data:," data-src="loading/dock.jpg">',
                                           "loading/dock.jpg"),
    "one placeholder for another": ('<img data-src="/lazy-blank-800x600.png?v=1" src="b.jpg">',
                                    "b.jpg"),
    "a word that is no address": ('<img src="real.jpg" data-lazy="true">', "real.jpg"),
    "noscript after a placeholder": ('<img src="spacer.gif" class=lazy><noscript>'
                                     '<img src="real.jpg"></noscript>', "real.jpg"),
    "noscript after the real one": ('<img data-src="real.jpg"><noscript><img src="same.jpg">'
                                    "</noscript>", "real.jpg"),
    "a placeholder in the srcset": ('<img srcset="/placeholder.gif 1w" data-src="real.jpg">',
                                    "real.jpg"),
    "a width and a height": ('<img srcset="a.jpg 300w 200h, b.jpg 900w 600h">', "b.jpg"),
    "a name of the script's own": ('<img src="data:," data-actualsrc="real.jpg">', "real.jpg"),
    "another's own name": ('<img src="blank.gif" nitro-lazy-src="/i/real.webp?v=2">',
                           "../i/real.webp?v=2"),
    "an address without an ending": ('<img src="data:," data-echo="/picture/17">',
                                     "../picture/17"),
    "the larger of two": ('<img src="data:," data-thumb-image="t.jpg" data-full="real.jpg">',
                          "real.jpg"),
    "what is no picture": ('<img src="real.jpg" data-permalink="/story/17" data-zoom="big.jpg">',
                           "real.jpg"),
    "a page beside a placeholder": ('<img src="loading.gif" data-href="/story/17.html">',
                                    "loading.gif"),
    "a blank for the width": ('<img src="data:," data-src="a_{width}x.jpg"'
                              ' data-widths="[180, 720, 2400]">', "a_720x.jpg"),
    "only AVIF": ('<picture><source type="image/avif" srcset="a.avif"><img src="data:,">',
                  "a.avif"),
    "a drawing beside a picture": ('<picture><source type="image/svg+xml" srcset="a.svg">'
                                   '<img src="a.png"></picture>', "a.png"),
    "hidden until it is there": ('<img style="display:none" src="data:," data-src="real.jpg">',
                                 "real.jpg"),
    "the size of its placeholder": ('<img src="x.gif" width=1 height=1 data-src="real.jpg">',
                                    "real.jpg"),
    "noscript before its placeholder": ('<noscript><img src="real.jpg"></noscript>'
                                        '<img class=lazy src="placeholder.gif">', "real.jpg"),
    "a film that a script finds": ('<video data-poster="real.jpg" src="blob:x"></video>',
                                   "real.jpg"),
    "behind an empty box": ('<div class=lazyload data-bgset="a.jpg 400w, b.jpg 800w"></div>',
                            "b.jpg"),
    "behind a figure's box": ('<figure><div style="background: url(real.jpg)"></div>'
                              "<figcaption>The quay</figcaption></figure>", "real.jpg"),
    "noscript alone": ('<p>x</p><noscript><img src="real.jpg"></noscript>', "real.jpg"),
}  # fmt: skip


@pytest.mark.parametrize(("html", "name"), CHOSEN.values(), ids=CHOSEN.keys())
def test_chosen_pictures(html: str, name: str) -> None:
    pictures = clean_html(html, base=BASE).pictures
    assert [picture.address for picture in pictures] == [urljoin(BASE, name)]


NOT_SHOWN = (
    "<p hidden>no</p>",
    "<div style='color: red; display:none'><p>no</p></div>",
    '<span style="visibility: hidden">no</span>',
    '<img src="/count" style="display:none">',
    '<img src="/count" style="width:1px;height:1px;border:0">',
    '<img src="/count" style="height: 1px !important; width: 0px">',
)


@pytest.mark.parametrize("html", NOT_SHOWN)
def test_what_is_never_shown_goes(html: str) -> None:
    cleaned = clean_html(f"<p>one</p>{html}<p>two</p>", base=BASE)
    assert cleaned.plain.split() == ["one", "two"]
    assert cleaned.pictures == ()


@pytest.mark.parametrize(
    "html",
    ['<p hidden="until-found">words</p>', '<p style="display:block">words</p>',
     '<p class="hidden" style="width:1px">words</p>',
     '<div style="display: none">' + "<p>words </p>" * 300,
     '<img src="a.jpg" alt="words" style="width:100%;height:1px">'],
)  # fmt: skip
def test_what_is_shown_or_may_be_stays(html: str) -> None:
    cleaned = clean_html(f"<p>one</p>{html}", base=BASE)
    assert "words" in cleaned.html


CAPTIONS = {
    "by class": ('<figcaption>A dog. <span class="credit">Photo: Ann/Agency</span></figcaption>',
                 "A dog.", "Ann/Agency"),
    "by word": ("<figcaption>A dog runs. Photograph: Ann Lee/AP</figcaption>",
                "A dog runs.", "Ann Lee/AP"),
    "by sign": ("<figcaption>Ein Hund. © Ann Lee</figcaption>", "Ein Hund.", "© Ann Lee"),
    "in brackets": ("<figcaption>A dog (Photo by Ann Lee)</figcaption>",
                    "A dog", "Ann Lee"),
    "credit alone": ("<figcaption>Image: Ann Lee</figcaption>", "", "Ann Lee"),
    "no credit": ("<figcaption>A photograph of a dog</figcaption>", "A photograph of a dog", ""),
}  # fmt: skip


@pytest.mark.parametrize(("html", "caption", "credit"), CAPTIONS.values(), ids=CAPTIONS.keys())
def test_captions(html: str, caption: str, credit: str) -> None:
    cleaned = clean_html(f'<figure><img src="a.jpg">{html}</figure>', base=BASE)
    assert (cleaned.pictures[0].caption, cleaned.pictures[0].credit) == (caption, credit)
    assert "<figcaption>" in cleaned.html


def test_the_caption_of_a_gallery_is_no_picture_s() -> None:
    html = (
        '<figure class="wp-block-gallery"><figure><img src="a.jpg"></figure><figure>'
        '<img src="b.jpg"><figcaption>B</figcaption></figure><figcaption>All</figcaption></figure>'
    )
    cleaned = clean_html(html, base=BASE)
    assert [picture.caption for picture in cleaned.pictures] == ["", "B"]
    assert cleaned.html.endswith("<figcaption>All</figcaption></figure>")


def test_galleries_of_other_makes_are_figures() -> None:
    classic = (
        '<div class="gallery"><dl class="gallery-item"><dt><a href="/up/a.jpg"><img '
        'src="/up/a-150x150.jpg" width="150" height="150"></a></dt><dd class="gallery-caption">A '
        'cat</dd></dl><br></div><ul class="blocks-gallery-grid"><li><figure><img src="b.jpg">'
        "</figure></li></ul>"
    )
    cleaned = clean_html(classic, base=BASE)
    assert cleaned.html == (
        '<div><figure><img src="picture:0" alt=""><figcaption>A cat</figcaption></figure></div>'
        '<div><div><figure><img src="picture:1" alt=""></figure></div></div>'
    )
    assert cleaned.pictures[0].address == "https://site.example/up/a.jpg"
    assert cleaned.pictures[0].caption == "A cat"


PAGES = {
    "https://www.youtube-nocookie.com/embed/abcdefghijk?start=90&rel=0":
        "https://www.youtube.com/watch?v=abcdefghijk&t=90s",
    "https://www.youtube.com/v/abcdefghijk": "https://www.youtube.com/watch?v=abcdefghijk",
    "https://www.youtube.com/embed/videoseries?list=PL12": "https://www.youtube.com/playlist?list=PL12",
    "https://player.vimeo.com/video/76?h=abc&x=1": "https://vimeo.com/76/abc",
    "https://open.spotify.com/embed/track/4uLU6?utm_source=g": "https://open.spotify.com/track/4uLU6",
    "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=1":
        "https://soundcloud.com/a/b",
    "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1":
        "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1",
    "https://mastodon.example/@a/110/embed": "https://mastodon.example/@a/110",
    "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2483!2d-0.1246!3d51.5007!2m3":
        "https://www.google.com/maps/@51.5007,-0.1246,14z",
    "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2F1":
        "https://www.facebook.com/a/1",
    "https://www.facebook.com/plugins/video.php?href=javascript:x":
        "https://www.facebook.com/plugins/video.php?href=javascript:x",
    "https://player.twitch.tv/?channel=a&parent=b": "https://www.twitch.tv/a",
    "https://a.example/embed/1": "https://a.example/embed/1",
}  # fmt: skip


@pytest.mark.parametrize(("player", "page"), PAGES.items(), ids=PAGES.values())
def test_pages_of_players(player: str, page: str) -> None:
    assert page_of(player) == page


def test_captions_of_wordpress() -> None:
    html = '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">A dog</p></div>'
    cleaned = clean_html(html, base=BASE)
    assert cleaned.pictures[0].caption == "A dog"
    assert cleaned.html == (
        '<figure><img src="picture:0" alt=""><figcaption>A dog</figcaption></figure>'
    )


def test_plain_text_has_a_line_for_each_block() -> None:
    html = "<h1>A</h1><p>b&nbsp;c &lt;d&gt;<br>e</p><table><tr><td>f</td><td>g</td></tr></table>"
    assert plain_text(html) == "A\nb c <d>\ne\nf\ng"
    assert plain_text("<ruby>漢<rt>かん</rt>字</ruby>") == "漢字"
    assert text_of_html("<p>a<script>x</script></p>b") == "a\nb"


def test_snippets_end_between_words() -> None:
    text = "word " * 100
    cut = snippet(text)
    assert cut.endswith("word…")
    assert 250 < len(cut) <= 300
    assert snippet("a\nb") == "a b"
    assert len(snippet("字" * 1000)) == 300


LEFT_OVER = [
    "Share on Facebook",
    "Share this story on X, Facebook and WhatsApp",
    "Share by e-mail",
    "Read more",
    "Read more: Why the ferries stopped",
    "Continue reading…",
    "[Continue reading at example.org]",
    "Sign up for our newsletter",
    "Sign up for our newsletter and get every tide in your inbox.",
    "ADVERTISEMENT",
    "The post A day at sea appeared first on Harbour Post.",
    "Weiterlesen",
    "Auf Facebook teilen",
    "Lire la suite",
    "Abonnez-vous à notre newsletter",
    "המשך קריאה",
    "הירשמו לניוזלטר שלנו",
    "Leer más",
]
SAID = [
    "<p>Share prices fell on Monday.</p>",
    "<p>He wants to read more.</p>",
    "<p>The post was old, and its ruins first appeared on maps in 1800.</p>",
    "<p>The post office appeared first on Main Street.</p>",
    "<p>Print is not dead.</p>",
    "<p>She had to sign up for the draft at eighteen.</p>",
    "<p>Subscribe to our newsletter, said the sign, and nobody did.</p>",
    "<p>Continue, he said.</p>",
    "<p>קראו את המכתב שלה בבקשה</p>",
    "<ul><li>Read more books</li><li>Learn more languages</li><li>Run</li></ul>",
    "<ul><li>Share on Facebook</li><li>Print</li><li>Tweet this</li></ul>",
    '<ol><li><a href="/a">Read more: tides</a></li><li><a href="/b">Boats</a></li></ol>',
    "<h2>Print</h2>",
    "<h3>See more plays</h3>",
    '<h3><a href="/plays">See more plays</a></h3>',
    "<h2>Comments</h2><p>There were many.</p>",
    "<p><b>Print</b></p>",
    "<p>Print</p>",
    "<p>Read the whole book in one evening, she said.</p>",
    "<p>See also: the 1911 edition, which has the maps.</p>",
    '<p>Read more at <a href="https://other.example/">The Other Paper</a></p>',
    "<p>Related: the tides of the moon are twice a day.</p>",
    "<figure><img src=a.jpg><figcaption>Print</figcaption></figure>",
    "<p>Copyright 1911 and 1921, a dispute.</p>",
    "<table><tr><td>Print</td><td>Share</td></tr></table>",
    '<div class="share-price">Harbour plc rose to 214 p</div>',
    '<p class="button-wrapper"><a href="https://shop.example/book">Buy the book</a></p>',
    '<div class="related-work"><p>Others have shown as much before, in fewer words.</p></div>',
    '<div class="social-embed"><blockquote>A post</blockquote></div>',
    "<p>By Ada Byron, of all people.</p>",
    "<p>Ada Byron</p>",
]
LEFT_AROUND = {
    "buttons at the end": "{a}{b}<p>Subscribe now</p><p>Comments</p><p>© 2024 The Tide. All rights"
    " reserved.</p>",
    "lines at the start": "<p>5 min read</p><div>Listen to this article</div>{a}{b}",
    "what stands beside what goes": "{a}<p>Share on X</p><p>Print</p><p>Leave a comment</p>{b}",
    "a label of buttons": '{a}<h3>Share this:</h3><ul><li><a href="#">Facebook</a></li><li>'
    '<a href="//x.example/i">X</a></li><li><a>Email</a></li></ul>{b}',
    "lists that lead on": '{a}<h4>Related articles</h4><ul><li><a href="/1">One</a></li><li>'
    '<a href="/2">Two</a></li></ul>{b}',
    "a teaser of the same site": '{a}<p><b>READ MORE: <a href="/x">Ten tides</a></b></p>{b}',
    "Substack": "{a}{b}<p>Thanks for reading The Tide! Subscribe for free to receive new posts and"
    ' support my work.</p><p><a href="/s">Subscribe now</a></p><p>Leave a comment</p>',
    "a reader-supported one": "{a}<p>The Tide is a reader-supported publication. To receive new"
    " posts and support my work, consider becoming a free or paid subscriber.</p>{b}",
    "WordPress": '{a}{b}<p>Like Loading…</p><p>The post <a href="/1">Sea</a> appeared first on '
    '<a href="/">The Tide</a>.</p>',
    "by class": '<div class="social-share"><ul><li>Facebook</li><li>Twitter</li></ul></div>{a}'
    '<aside class="related"><h3>Related articles</h3><ul><li><a href="/1">One</a></li></ul></aside>'
    '<p class="button-wrapper"><a href="https://site.example/refer">Refer a friend</a></p>{b}<div'
    ' class="newsletter_box">The tide in your mailbox</div>',
    "labels of what scripts put there": '{a}{b}<div class="jp-relatedposts"><h3>Related</h3></div>'
    "<p>Support our journalism. Donate today.</p>",
    "a byline": "<p>Share on X</p><p><b>By Ada Byron</b> and Bo Li</p><p>3 min read</p>{a}{b}",
    "a link that is a button": '{a}<p><a href="https://x.example/i">Tweet</a></p>{b}',
}


@pytest.mark.parametrize("words", LEFT_OVER)
def test_what_sites_leave_behind_goes(words: str) -> None:
    html = f'<p>a</p><div><p><a href="https://s.example/">{words}</a></p></div><p>b</p>'
    assert clean_html(html, base=BASE).plain.split() == ["a", "b"]


@pytest.mark.parametrize("html", LEFT_AROUND.values(), ids=LEFT_AROUND.keys())
def test_what_sites_leave_around_a_text_goes(html: str) -> None:
    text = html.format(a="<p>One tide came.</p>", b="<p>It went.</p>")
    signed = ("Bo Li", "Ada Byron")
    assert clean_html(text, base=BASE, signed=signed).html == "<p>One tide came.</p><p>It went.</p>"


@pytest.mark.parametrize("html", SAID)
def test_what_a_text_says_stays(html: str) -> None:
    said = text_of_html(html)
    assert said in clean_html(f"<p>a</p>{html}<p>b</p>", base=BASE).plain


def test_words_within_a_longer_text_stay() -> None:
    text = "<p>a <b>Read more</b> c</p><ul><li>Share <a>on Facebook</a>, but later.</li></ul>"
    assert clean_html(text, base=BASE).html == text
