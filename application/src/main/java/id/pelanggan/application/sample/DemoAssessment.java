package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.assessment.Assessments;
import id.pelanggan.application.assessment.SaveAssessment;
import id.pelanggan.application.assessment.SignAssessment;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.assessment.AssessmentTopic;
import jakarta.inject.Inject;
import java.util.Optional;

/** Signs an example, so that the demo shows customers whom several sources know. */
final class DemoAssessment {
  private static final AssessmentContent EXAMPLE =
      new AssessmentContent(
          AssessmentTopic.MATCHING,
          "Contoh: mengenali pelanggan yang sama di kasir dan toko web",
          "Dua orang bisa tertukar, misalnya sekeluarga yang memakai satu nomor telepon.",
          "Hanya alamat surel yang sudah diperiksa yang menyatukan data; selebihnya ditinjau"
              + " petugas, dan setiap penyatuan bisa diurungkan.",
          "Risikonya kecil dan bisa dipulihkan; pelanggan dilayani lebih baik.");

  private final Assessments assessments;
  private final SaveAssessment saveAssessment;
  private final SignAssessment signAssessment;

  @Inject
  DemoAssessment(
      Assessments assessments, SaveAssessment saveAssessment, SignAssessment signAssessment) {
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.saveAssessment = requireNonNull(saveAssessment, "saveAssessment is null");
    this.signAssessment = requireNonNull(signAssessment, "signAssessment is null");
  }

  /** Unless one is signed, or none is asked for. */
  void sign(CallContext context) {
    if (!assessments.permits(AssessmentTopic.MATCHING)) {
      Assessment draft = saveAssessment.save(context, Optional.empty(), EXAMPLE);
      signAssessment.sign(context, draft.id());
    }
  }
}
