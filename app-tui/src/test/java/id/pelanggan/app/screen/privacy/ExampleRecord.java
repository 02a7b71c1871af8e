package id.pelanggan.app.screen.privacy;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.screen.privacy.processing.RecordRow;
import id.pelanggan.app.screen.privacy.processing.RecordSource;
import id.pelanggan.application.assessment.ListAssessments;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.source.StartingPurposes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An invented record of processing. */
final class ExampleRecord implements RecordSource {
  private static final OperatorId SARI = new OperatorId(new UUID(5, 5));
  private static final Instant CHANGED = Instant.parse("2026-10-01T03:00:00Z");

  private final List<String> done;
  private final boolean empty;

  ExampleRecord(List<String> done, boolean empty) {
    this.done = done;
    this.empty = empty;
  }

  @Override
  public List<RecordRow> list() {
    if (empty) {
      return List.of();
    }
    Assessment draft = assessment();
    return List.of(
        new RecordRow.ForPurpose(new PurposeView(version(marketing()), true)),
        new RecordRow.OfNotice(notice()),
        new RecordRow.OfSwitch(
            new ListAssessments.Switch(AssessmentTopic.MATCHING, true, false), Optional.of(draft)),
        new RecordRow.OfSwitch(
            new ListAssessments.Switch(AssessmentTopic.SCORING, false, true), Optional.empty()),
        new RecordRow.OfAssessment(draft));
  }

  private static PurposeVersion version(Purpose purpose) {
    return new PurposeVersion(purpose, 2, SARI, CHANGED);
  }

  private static Purpose marketing() {
    return new Purpose(
        StartingPurposes.MARKETING,
        new LocalText("Kabar dan penawaran", "News and offers"),
        new LocalText(
            "Mengirim kabar dan penawaran yang sesuai kesukaan pelanggan.",
            "Sending news and offers that fit what customers like."),
        Optional.of(LegalBasis.CONSENT),
        Optional.empty(),
        "UU PDP 27/2022 art. 20(2)(a)",
        new LocalText("Pelanggan", "Customers"),
        Set.of(Channel.EMAIL, Channel.WHATSAPP),
        Set.of(DataKind.CONTACT, DataKind.PREFERENCE),
        new LocalText("Tidak diberikan kepada siapa pun.", "Given to nobody."),
        Optional.of(
            new RetentionTerm(
                Period.ofYears(2),
                new LocalText("setelah izin terakhir", "after the last consent"),
                "UU PDP 27/2022 art. 16(2)(g)")),
        Optional.empty(),
        Optional.of(Period.ofYears(2)),
        18,
        true);
  }

  private static Notice notice() {
    return new Notice(
        new NoticeCode("marketing-messages"),
        2,
        Set.of(StartingPurposes.MARKETING),
        LocalDate.of(2026, 10, 1),
        List.of(
            text(
                "id",
                "Kami mengirim kabar dan penawaran. Anda bisa berhenti kapan saja.",
                "Bolehkah kami mengirim kabar dan penawaran?"),
            text(
                "en",
                "We send news and offers. You can stop at any time.",
                "May we send you news and offers?")),
        NoticeState.ACTIVE,
        CHANGED);
  }

  private static NoticeText text(String language, String text, String spoken) {
    return new NoticeText(language, text, spoken, text, spoken, "3f2a90bc11d75e04".repeat(4));
  }

  private static Assessment assessment() {
    return new Assessment(
        new AssessmentId(new UUID(1, 1)),
        1,
        new AssessmentContent(
            AssessmentTopic.MATCHING,
            "Kasir + Square",
            "Kasir ≠ Square?",
            "2 × surel, telepon",
            "OK"),
        AssessmentState.DRAFT,
        SARI,
        CHANGED);
  }

  @Override
  public void sign(AssessmentId assessment) {
    done.add("sign");
  }

  @Override
  public void require(AssessmentTopic topic, boolean required) {
    done.add("require " + topic + " " + required);
  }

  @Override
  public void write(Path markdown, Path html, Phrases phrases) {
    done.add("write " + markdown.getFileName() + " " + html.getFileName());
  }

  @Override
  public Path home() {
    return Path.of("/srv/toko");
  }
}
