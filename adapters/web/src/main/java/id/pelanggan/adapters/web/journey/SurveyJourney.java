package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.page.Mistakes;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.adapters.web.page.SurveyView;
import id.pelanggan.application.selfservice.AnswerSurvey;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rating and words, once. */
final class SurveyJourney {
  private final Counter counter;

  SurveyJourney(Counter counter) {
    this.counter = requireNonNull(counter, "counter is null");
  }

  Reply survey(Visit visit, String token) {
    return LinkJourney.settle(
        visit,
        counter.survey(token),
        survey -> {
          Visit theirs = visit.preferring(survey.language());
          return visit.asked().posted() ? answer(theirs, token) : form(theirs, Mistakes.NONE);
        });
  }

  private Reply answer(Visit visit, String token) {
    Fields typed = visit.asked().form();
    Mistakes mistakes = mistakes(typed);
    return mistakes.isEmpty()
        ? LinkJourney.settle(
            visit,
            counter.answer(
                token,
                Integer.parseInt(typed.text(SurveyView.RATING)),
                typed.text(SurveyView.WORDS)),
            thanks -> visit.done(Done.THANKED))
        : form(visit, mistakes);
  }

  private static Mistakes mistakes(Fields typed) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    if (!typed.text(SurveyView.RATING).matches("[0-9]|10")) {
      mistakes.put(SurveyView.RATING, "survey.rating.missing");
    }
    if (typed.text(SurveyView.WORDS).length() > AnswerSurvey.MAXIMUM_WORDS) {
      mistakes.put(SurveyView.WORDS, "survey.words.long");
    }
    return new Mistakes(mistakes);
  }

  private static Reply form(Visit visit, Mistakes mistakes) {
    return Replies.form(SurveyView.html(visit.frame(), visit.asked().form(), mistakes), mistakes);
  }
}
