package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.selfservice.AnswerSurvey;
import id.pelanggan.application.selfservice.AskForMyData;
import id.pelanggan.application.selfservice.ChangeOwnConsents;
import id.pelanggan.application.selfservice.ConfirmSignUp;
import id.pelanggan.application.selfservice.CorrectOwnData;
import id.pelanggan.application.selfservice.EndSession;
import id.pelanggan.application.selfservice.ForgetMe;
import id.pelanggan.application.selfservice.IdentifyVisitor;
import id.pelanggan.application.selfservice.KeepMe;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.OpenLink;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.Session;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.application.selfservice.ShopCard;
import id.pelanggan.application.selfservice.ShowOwnPage;
import id.pelanggan.application.selfservice.ShowShopCard;
import id.pelanggan.application.selfservice.ShowSignUpForm;
import id.pelanggan.application.selfservice.ShowSurvey;
import id.pelanggan.application.selfservice.ShownForm;
import id.pelanggan.application.selfservice.SignUp;
import jakarta.inject.Inject;
import java.util.List;

/** Asks the use cases, on behalf of whoever sits at a browser. */
public final class UseCases implements Counter {
  private final IdentifyVisitor visitor;
  private final OnOwnPage own;
  private final ByLink links;
  private final WithForms forms;

  @Inject
  UseCases(IdentifyVisitor visitor, OnOwnPage own, ByLink links, WithForms forms) {
    this.visitor = requireNonNull(visitor, "visitor is null");
    this.own = requireNonNull(own, "own is null");
    this.links = requireNonNull(links, "links is null");
    this.forms = requireNonNull(forms, "forms is null");
  }

  @Override
  public ShopCard card() {
    return forms.showShopCard.show(visitor.identify());
  }

  @Override
  public LinkResult<Session> open(String token) {
    return links.openLink.open(visitor.identify(), token);
  }

  @Override
  public OwnPage show(SessionToken session, PageLanguage language) {
    return own.showOwnPage.show(visitor.identify(), session, language.code());
  }

  @Override
  public void correct(SessionToken session, CustomerChange.Request changes) {
    own.correctOwnData.correct(visitor.identify(), session, changes);
  }

  @Override
  public void choose(SessionToken session, List<ChangeOwnConsents.Choice> choices) {
    own.changeOwnConsents.change(visitor.identify(), session, choices);
  }

  @Override
  public void keep(SessionToken session) {
    own.keepMe.keep(visitor.identify(), session);
  }

  @Override
  public void forget(SessionToken session) {
    own.forgetMe.forget(visitor.identify(), session);
  }

  @Override
  public void ask(SessionToken session) {
    own.askForMyData.ask(visitor.identify(), session);
  }

  @Override
  public void leave(SessionToken session) {
    own.endSession.end(visitor.identify(), session);
  }

  @Override
  public ShownForm form(String code, PageLanguage language) {
    return forms.showSignUpForm.show(visitor.identify(), code, language.code());
  }

  @Override
  public void signUp(SignUp.Command command) {
    forms.signUp.signUp(visitor.identify(), command);
  }

  @Override
  public LinkResult<ConfirmSignUp.Confirmed> confirm(String token) {
    return links.confirmSignUp.confirm(visitor.identify(), token);
  }

  @Override
  public LinkResult<ShowSurvey.Survey> survey(String token) {
    return links.showSurvey.show(visitor.identify(), token);
  }

  @Override
  public LinkResult<AnswerSurvey.Thanks> answer(String token, int rating, String words) {
    return links.answerSurvey.answer(visitor.identify(), token, rating, words);
  }

  /** What customers do on their own pages. */
  record OnOwnPage(
      ShowOwnPage showOwnPage,
      CorrectOwnData correctOwnData,
      ChangeOwnConsents changeOwnConsents,
      KeepMe keepMe,
      ForgetMe forgetMe,
      AskForMyData askForMyData,
      EndSession endSession) {
    @Inject
    OnOwnPage {
      requireNonNull(showOwnPage, "showOwnPage is null");
    }
  }

  /** What works once, by a link that was sent. */
  record ByLink(
      OpenLink openLink,
      ConfirmSignUp confirmSignUp,
      ShowSurvey showSurvey,
      AnswerSurvey answerSurvey) {
    @Inject
    ByLink {
      requireNonNull(openLink, "openLink is null");
    }
  }

  /** What anybody may see. */
  record WithForms(ShowSignUpForm showSignUpForm, SignUp signUp, ShowShopCard showShopCard) {
    @Inject
    WithForms {
      requireNonNull(showSignUpForm, "showSignUpForm is null");
    }
  }
}
