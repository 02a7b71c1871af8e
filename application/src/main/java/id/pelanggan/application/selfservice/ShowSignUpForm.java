package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Notices;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.purpose.KnownController;
import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.purpose.ProtectionOfficer;
import id.pelanggan.domain.purpose.PurposeRegister;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Shows a form by which people sign up. */
public final class ShowSignUpForm {
  private static final Comparator<ConsentTopic> IN_ORDER =
      Comparator.comparing((ConsentTopic topic) -> topic.purpose().value())
          .thenComparing(ConsentTopic::channel);

  private final Gate gate;
  private final ActiveForms forms;
  private final Notices notices;
  private final PurposeBook purposes;
  private final Shops shops;
  private final KnownController controller;

  @Inject
  public ShowSignUpForm(
      Gate gate,
      ActiveForms forms,
      Notices notices,
      PurposeBook purposes,
      Shops shops,
      KnownController controller) {
    this.gate = requireNonNull(gate, "gate is null");
    this.forms = requireNonNull(forms, "forms is null");
    this.notices = requireNonNull(notices, "notices is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.controller = requireNonNull(controller, "controller is null");
  }

  /**
   * @param language two lower-case letters; where the notice is not written in it, another is shown
   * @throws PelangganException {@link OutreachError#FORM_UNKNOWN} also where its notice has been
   *     replaced by a newer version, which the shop has to put into the form
   */
  public ShownForm show(CallContext context, String code, String language) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    SignUpForm form = forms.require(new FormCode(code));
    Notice notice = notice(form);
    NoticeText text = notice.in(language);
    PurposeRegister register = purposes.register();
    List<ShownForm.Topic> topics =
        form.topics().stream()
            .filter(topic -> register.isActive(topic.purpose()))
            .sorted(IN_ORDER)
            .map(topic -> new ShownForm.Topic(topic, title(register, topic, language)))
            .toList();
    return new ShownForm(
        form.code(),
        shops.findShop().orElseThrow().name().value(),
        controller.find().officer().map(ShowSignUpForm::contact).orElse(""),
        notice.reference(text),
        text.text(),
        topics,
        form.fields(),
        form.minimumAge());
  }

  private Notice notice(SignUpForm form) {
    return notices.listVersions(form.notice()).stream()
        .filter(notice -> notice.version() == form.noticeVersion())
        .filter(notice -> notice.state() == NoticeState.ACTIVE)
        .findFirst()
        .orElseThrow(() -> new PelangganException(OutreachError.FORM_UNKNOWN));
  }

  private static String title(PurposeRegister register, ConsentTopic topic, String language) {
    return register.find(topic.purpose()).orElseThrow().title().in(language);
  }

  private static String contact(ProtectionOfficer officer) {
    return String.join(", ", officer.parts());
  }
}
