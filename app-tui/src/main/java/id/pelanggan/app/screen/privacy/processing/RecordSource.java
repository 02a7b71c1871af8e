package id.pelanggan.app.screen.privacy.processing;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentTopic;
import java.nio.file.Path;
import java.util.List;

/** What the record of processing reads and does. Everything may wait. */
public interface RecordSource {

  /** Purposes, then notices, then what needs an assessment, then assessments. */
  List<RecordRow> list();

  void sign(AssessmentId assessment);

  /** Whether something stays off until an assessment of it is signed. */
  void require(AssessmentTopic topic, boolean required);

  /** Writes the whole record into two files, which must not be there yet. */
  void write(Path markdown, Path html, Phrases phrases);

  /** Where files are offered to be written. */
  Path home();
}
