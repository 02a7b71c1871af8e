package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import java.util.List;

/** What being forgotten means, before somebody says so. */
public final class ForgetView {
  private ForgetView() {}

  public static String html(Frame frame) {
    return Layout.page(
        frame,
        frame.say("forget.title"),
        List.of(
            p(frame.say("forget.text")),
            ul(
                li(frame.say("forget.gone")),
                li(frame.say("forget.books")),
                li(frame.say("forget.final"))),
            div(
                    Forms.pressing(
                        frame,
                        "/me/forget",
                        Forms.submit(frame.say("forget.yes")).withClass("choice")),
                    a(frame.say("forget.no")).withHref(frame.to("/me")).withClass("choice"))
                .withClass("choices")));
  }
}
