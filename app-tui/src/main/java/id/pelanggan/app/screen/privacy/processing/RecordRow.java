package id.pelanggan.app.screen.privacy.processing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.assessment.ListAssessments;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.purpose.Notice;
import java.util.Optional;

/** A line of the record of processing. */
public sealed interface RecordRow {

  /** What data is kept for. */
  record ForPurpose(PurposeView view) implements RecordRow {
    public ForPurpose {
      requireNonNull(view, "view is null");
    }
  }

  /** What customers are told. */
  record OfNotice(Notice notice) implements RecordRow {
    public OfNotice {
      requireNonNull(notice, "notice is null");
    }
  }

  /** An impact assessment. */
  record OfAssessment(Assessment assessment) implements RecordRow {
    public OfAssessment {
      requireNonNull(assessment, "assessment is null");
    }
  }

  /**
   * Whether something stays off until an assessment is signed.
   *
   * @param assessment the newest one about it; empty where there is none
   */
  record OfSwitch(ListAssessments.Switch state, Optional<Assessment> assessment)
      implements RecordRow {
    public OfSwitch {
      requireNonNull(state, "state is null");
      requireNonNull(assessment, "assessment is null");
    }
  }
}
