package id.pelanggan.adapters.postgres.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.assessment.Assessments;
import id.pelanggan.application.assessment.ChangeAssessmentSwitch;
import id.pelanggan.application.assessment.ListAssessments;
import id.pelanggan.application.assessment.SaveAssessment;
import id.pelanggan.application.assessment.SignAssessment;
import id.pelanggan.application.assessment.WithdrawAssessment;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.assessment.AssessmentError;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.failure.PelangganException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Impact assessments as the gate that they are. */
@PostgresTest
class AssessmentsTest {
  private static final AssessmentContent COMPLETE =
      new AssessmentContent(
          AssessmentTopic.MATCHING, "Pencocokan", "Salah orang", "Ditinjau", "Wajar");

  private final House house;

  AssessmentsTest(TestDatabase database) {
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
  }

  @Test
  void shouldKeepMatchingOffUntilOneIsSigned() {
    assertThat(permits()).isFalse();
    Assessment draft = save(Optional.empty(), COMPLETE);
    assertThat(permits()).isFalse();

    sign(draft);

    assertThat(permits()).isTrue();
    assertThat(house.get(Assessments.class).permits(AssessmentTopic.SCORING)).isFalse();
  }

  @Test
  void shouldTurnOffAgainWhenItIsWithdrawn() {
    Assessment signed = sign(save(Optional.empty(), COMPLETE));

    house.get(WithdrawAssessment.class).withdraw(house.context(), signed.id());

    assertThat(permits()).isFalse();
    refuses(
        AssessmentError.ASSESSMENT_ALREADY_WITHDRAWN,
        () -> house.get(WithdrawAssessment.class).withdraw(house.context(), signed.id()));
  }

  @Test
  void shouldStayOnWhileAnotherOneIsSigned() {
    Assessment first = sign(save(Optional.empty(), COMPLETE));
    sign(save(Optional.empty(), COMPLETE));

    house.get(WithdrawAssessment.class).withdraw(house.context(), first.id());

    assertThat(permits()).isTrue();
  }

  @Test
  void shouldNeedNoneWhereTheSwitchSaysSo() {
    ListAssessments.Switch changed =
        house
            .get(ChangeAssessmentSwitch.class)
            .change(house.context(), AssessmentTopic.MATCHING, false);

    assertThat(changed)
        .isEqualTo(new ListAssessments.Switch(AssessmentTopic.MATCHING, false, true));
    assertThat(house.get(ListAssessments.class).list(house.context()).switches())
        .contains(changed, new ListAssessments.Switch(AssessmentTopic.SCORING, true, false));
  }

  @Test
  void shouldBeCompleteBeforeItIsSigned() {
    Assessment draft =
        save(
            Optional.empty(),
            new AssessmentContent(AssessmentTopic.MATCHING, "Pencocokan", "", "", ""));
    refuses(AssessmentError.ASSESSMENT_INCOMPLETE, () -> sign(draft));

    Assessment completed = save(Optional.of(draft.id()), COMPLETE);

    assertThat(completed.version()).isEqualTo(2);
    assertThat(sign(completed).state()).isEqualTo(AssessmentState.SIGNED);
  }

  @Test
  void shouldNotChangeWhatWasSigned() {
    Assessment signed = sign(save(Optional.empty(), COMPLETE));

    refuses(AssessmentError.ASSESSMENT_NOT_DRAFT, () -> save(Optional.of(signed.id()), COMPLETE));
    refuses(AssessmentError.ASSESSMENT_NOT_DRAFT, () -> sign(signed));
    assertThat(house.get(ListAssessments.class).list(house.context()).assessments())
        .containsExactly(signed);
  }

  private boolean permits() {
    return house.get(Assessments.class).permits(AssessmentTopic.MATCHING);
  }

  private Assessment save(Optional<AssessmentId> id, AssessmentContent content) {
    return house.get(SaveAssessment.class).save(house.context(), id, content);
  }

  private Assessment sign(Assessment assessment) {
    return house.get(SignAssessment.class).sign(house.context(), assessment.id());
  }

  private static void refuses(AssessmentError error, ThrowingCallable call) {
    assertThatThrownBy(call)
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(error);
  }
}
