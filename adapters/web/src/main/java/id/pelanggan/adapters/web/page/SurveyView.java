package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.textarea;

import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.application.selfservice.AnswerSurvey;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.InputTag;
import java.util.List;
import java.util.Map;

/** One question with eleven answers, and room for words. */
public final class SurveyView {
  public static final String RATING = "rating";
  public static final String WORDS = "words";
  public static final int BEST = 10;

  private SurveyView() {}

  public static String html(Frame frame, Fields typed, Mistakes mistakes) {
    return Layout.page(
        frame,
        frame.say("survey.title"),
        List.of(
            Forms.summary(frame, mistakes),
            p(frame.say("survey.text")),
            Forms.posting(frame, frame.path())
                .with(ratings(frame, typed, mistakes), words(frame, typed, mistakes))
                .with(Forms.submit(frame.say("survey.button")).withClass("main"))));
  }

  private static FieldsetTag ratings(Frame frame, Fields typed, Mistakes mistakes) {
    FieldsetTag ratings =
        fieldset(
            legend(frame.say("survey.question")),
            p(frame.say("survey.scale")),
            iff(
                mistakes.keys().containsKey(RATING),
                Forms.mistake(frame, RATING, "survey.rating.missing")));
    DivTag scale = div().withClass("scale");
    for (int rating = 0; rating <= BEST; rating++) {
      scale.with(rating(typed, String.valueOf(rating)));
    }
    return ratings.with(scale).withId(RATING);
  }

  private static DivTag rating(Fields typed, String rating) {
    String id = RATING + "-" + rating;
    InputTag button = input().withType("radio").withName(RATING).withId(id).withValue(rating);
    if (typed.text(RATING).equals(rating)) {
      button.attr("checked", "checked");
    }
    return div(button, label(rating).withFor(id)).withClass("option");
  }

  private static DivTag words(Frame frame, Fields typed, Mistakes mistakes) {
    String most = String.valueOf(AnswerSurvey.MAXIMUM_WORDS);
    return div(
            label(frame.say("survey.words", Map.of("most", most))).withFor(WORDS),
            iff(
                mistakes.keys().containsKey(WORDS),
                Forms.mistake(frame, WORDS, "survey.words.long")),
            textarea(typed.text(WORDS))
                .withId(WORDS)
                .withName(WORDS)
                .attr("rows", "6")
                .attr("maxlength", most))
        .withClass("field");
  }
}
