package id.pelanggan.adapters.web.journey;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.selfservice.AnswerSurvey;
import id.pelanggan.application.selfservice.ChangeOwnConsents;
import id.pelanggan.application.selfservice.ConfirmSignUp;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.Session;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.application.selfservice.ShopCard;
import id.pelanggan.application.selfservice.ShowSurvey;
import id.pelanggan.application.selfservice.ShownForm;
import id.pelanggan.application.selfservice.SignUp;
import java.util.List;

/**
 * Whom the pages ask: the use cases, or invented answers where pages are tried. Those that take a
 * session throw {@code SESSION_ENDED}.
 */
public interface Counter {

  /** What stands below every page. */
  ShopCard card();

  LinkResult<Session> open(String token);

  OwnPage show(SessionToken session, PageLanguage language);

  void correct(SessionToken session, CustomerChange.Request changes);

  void choose(SessionToken session, List<ChangeOwnConsents.Choice> choices);

  void keep(SessionToken session);

  void forget(SessionToken session);

  void ask(SessionToken session);

  void leave(SessionToken session);

  /** Throws {@code FORM_UNKNOWN}. */
  ShownForm form(String code, PageLanguage language);

  /** Throws {@code SIGN_UP_INVALID}, {@code SIGN_UP_TOO_YOUNG}, {@code CHOICE_UNKNOWN}. */
  void signUp(SignUp.Command command);

  LinkResult<ConfirmSignUp.Confirmed> confirm(String token);

  LinkResult<ShowSurvey.Survey> survey(String token);

  LinkResult<AnswerSurvey.Thanks> answer(String token, int rating, String words);
}
