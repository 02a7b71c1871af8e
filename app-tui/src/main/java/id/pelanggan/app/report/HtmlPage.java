package id.pelanggan.app.report;

import static j2html.TagCreator.body;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.document;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;
import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Language;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page that stands alone: no script, nothing is fetched, what fills it cannot become a part of
 * it. Headings, captions and scopes are there for who reads by ear.
 */
public final class HtmlPage implements Report {
  private static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #ffffff; \
      margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
      th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; \
      vertical-align: top; overflow-wrap: anywhere; }
      dt { font-weight: bold; } dd { margin: 0 0 0.5rem 1rem; white-space: pre-line; }
      p { white-space: pre-line; }
      .warning { border-left: 0.3rem solid #9a3d00; padding-left: 0.8rem; font-weight: bold; }
      """;

  private final Language language;
  private final String title;
  private final List<DomContent> parts = new ArrayList<>();

  private HtmlPage(Language language, String title) {
    this.language = requireNonNull(language, "language is null");
    this.title = requireNonNull(title, "title is null");
  }

  public static HtmlPage of(Language language, String title) {
    return new HtmlPage(language, title);
  }

  @Override
  public HtmlPage heading(int level, String text) {
    parts.add(
        switch (level) {
          case 2 -> h2(text);
          case 3 -> h3(text);
          default -> h4(text);
        });
    return this;
  }

  @Override
  public HtmlPage paragraph(String text) {
    parts.add(p(text));
    return this;
  }

  @Override
  public HtmlPage warning(String text) {
    parts.add(p(text).withClass("warning"));
    return this;
  }

  @Override
  public HtmlPage facts(Map<String, String> facts) {
    parts.add(dl(each(facts.entrySet(), fact -> join(dt(fact.getKey()), dd(fact.getValue())))));
    return this;
  }

  @Override
  public HtmlPage list(List<String> items) {
    parts.add(ul(each(items, item -> li(item))));
    return this;
  }

  @Override
  public HtmlPage table(String caption, List<String> headings, List<List<String>> rows) {
    parts.add(
        TagCreator.table(
            TagCreator.caption(caption),
            thead(tr(each(headings, heading -> th(heading).attr("scope", "col")))),
            tbody(each(rows, row -> tr(each(row, cell -> td(cell)))))));
    return this;
  }

  @Override
  public String text() {
    return document(
            html(
                    head(
                        meta().withCharset("utf-8"),
                        meta()
                            .attr("http-equiv", "Content-Security-Policy")
                            .withContent("default-src 'none'; style-src 'unsafe-inline'"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        TagCreator.title(title),
                        style(rawHtml(STYLE))),
                    body(main(join(h1(title), each(parts, part -> part)))))
                .withLang(language.code()))
        + "\n";
  }
}
