package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;

import id.pelanggan.adapters.web.exchange.Problem;
import j2html.tags.DomContent;
import java.util.List;

/** Pages that say a sentence or two and know nothing of anybody. */
public final class PlainPages {

  /** What can be confirmed after something was done. */
  public enum Done {
    KEPT("kept", true),
    FORGOTTEN("forgotten", false),
    ASKED("asked", true),
    CORRECTED("corrected", true),
    CHOSEN("chosen", true),
    LEFT("left", false),
    SIGNED_UP("signed-up", false),
    CONFIRMED("confirmed", false),
    THANKED("thanked", false);

    private final String path;
    private final boolean returns;

    Done(String path, boolean returns) {
      this.path = path;
      this.returns = returns;
    }

    /** The last part of its address. */
    public String path() {
      return path;
    }
  }

  private PlainPages() {}

  public static String front(Frame frame) {
    return Layout.page(frame, frame.say("front.title"), List.of(p(frame.say("front.text"))));
  }

  public static String done(Frame frame, Done done) {
    String key = "done." + done.name();
    List<DomContent> content =
        done.returns
            ? List.of(
                p(frame.say(key + ".text")), p(a(frame.say("done.back")).withHref(frame.to("/me"))))
            : List.of(p(frame.say(key + ".text")));
    return Layout.page(frame, frame.say(key + ".title"), content);
  }

  public static String problem(Frame frame, Problem problem) {
    String key = "problem." + problem.name();
    return Layout.page(
        frame,
        frame.say(key + ".title"),
        List.of(p(frame.say(key + ".text")), p(frame.say(key + ".next"))));
  }

  /** Before a link is used up: programs that read mail follow links, too, but press no button. */
  public static String landing(Frame frame, String kind) {
    String key = "landing." + kind;
    return Layout.page(
        frame,
        frame.say(key + ".title"),
        List.of(
            p(frame.say(key + ".text")),
            Forms.pressing(
                frame, frame.path(), Forms.submit(frame.say(key + ".button")).withClass("main"))));
  }
}
