package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.guard.Limits;
import id.pelanggan.adapters.web.page.Mistakes;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.adapters.web.page.SignUpView;
import id.pelanggan.application.selfservice.ShownForm;
import id.pelanggan.application.selfservice.SignUp;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.OutreachError;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Signing up; the answer tells nobody whether an address is known. */
final class SignUpJourney {
  private final Counter counter;
  private final Limits limits;
  private final EvenTime evenTime;

  SignUpJourney(Counter counter, Limits limits, EvenTime evenTime) {
    this.counter = requireNonNull(counter, "counter is null");
    this.limits = requireNonNull(limits, "limits is null");
    this.evenTime = requireNonNull(evenTime, "evenTime is null");
  }

  Reply join(Visit visit, String code) {
    ShownForm form;
    try {
      form = counter.form(code, visit.frame().language());
    } catch (PelangganException e) {
      if (e.code() == OutreachError.FORM_UNKNOWN || e.code() == OutreachError.FORM_CODE_INVALID) {
        return visit.problem(Problem.FORM_CLOSED);
      }
      throw e;
    }
    Visit there = new Visit(visit.asked(), visit.frame().of(form.shop(), form.officer()));
    return visit.asked().posted() ? send(there, form) : show(there, form, Mistakes.NONE);
  }

  private Reply send(Visit visit, ShownForm form) {
    Fields typed = visit.asked().form();
    Set<ConsentTopic> chosen = chosen(form, typed);
    if (!typed.text(SignUpView.SHOWN).equals(form.notice().hash())) {
      return show(visit, form, Mistakes.of(SignUpView.EMAIL, "join.changed"));
    }
    if (chosen.isEmpty()) {
      return show(visit, form, Mistakes.of(SignUpView.TOPICS, "join.topics.none"));
    }
    if (!limits.takeLetter(visit.asked().client())) {
      return visit.problem(Problem.TOO_MANY).with("Retry-After", "600");
    }
    return evenTime.of(() -> send(visit, form, chosen));
  }

  private Reply send(Visit visit, ShownForm form, Set<ConsentTopic> chosen) {
    Fields typed = visit.asked().form();
    Map<FormField, String> fields = new EnumMap<>(FormField.class);
    form.fields().forEach(field -> fields.put(field, typed.text(SignUpView.field(field))));
    try {
      counter.signUp(
          new SignUp.Command(
              new FormCode(form.code().value()),
              form.notice(),
              typed.text(SignUpView.EMAIL),
              fields,
              chosen,
              visit.frame().language().code()));
      return visit.done(Done.SIGNED_UP);
    } catch (PelangganException e) {
      return show(visit, form, mistakes(e));
    }
  }

  private static Set<ConsentTopic> chosen(ShownForm form, Fields typed) {
    return form.topics().stream()
        .map(ShownForm.Topic::topic)
        .filter(topic -> typed.list(SignUpView.TOPICS).contains(SignUpView.value(topic)))
        .collect(Collectors.toSet());
  }

  private static Mistakes mistakes(PelangganException failure) {
    if (!(failure.code() instanceof OutreachError error)) {
      throw failure;
    }
    return switch (error) {
      case SIGN_UP_INVALID -> {
        String field = failure.details().getOrDefault("field", SignUpView.EMAIL);
        yield Mistakes.of(
            field.toLowerCase(Locale.ROOT).replace('_', '-'),
            "join.invalid." + field.toUpperCase(Locale.ROOT));
      }
      case SIGN_UP_TOO_YOUNG ->
          Mistakes.of(SignUpView.field(FormField.BIRTH_DATE), "join.tooYoung");
      case CHOICE_UNKNOWN -> Mistakes.of(SignUpView.EMAIL, "join.changed");
      case MAIL_NOT_SET_UP,
          MAIL_SERVER_INVALID,
          MAIL_UNPROTECTED,
          PAGES_NOT_SET_UP,
          PAGES_ADDRESS_INVALID,
          LETTER_LANGUAGE_UNKNOWN,
          FORM_CODE_INVALID,
          FORM_UNKNOWN,
          FORM_INVALID,
          SESSION_ENDED,
          SURVEY_ANSWER_INVALID ->
          throw failure;
    };
  }

  private static Reply show(Visit visit, ShownForm form, Mistakes mistakes) {
    return Replies.form(
        new SignUpView(visit.frame(), form, visit.asked().form(), mistakes).html(), mistakes);
  }
}
