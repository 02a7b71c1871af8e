package id.pelanggan.domain.assessment;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * What an impact assessment says.
 *
 * @param title what it is about
 * @param risks for the people concerned
 * @param measures against the risks
 * @param conclusion whether what remains is bearable, and why
 */
public record AssessmentContent(
    AssessmentTopic topic, String title, String risks, String measures, String conclusion) {
  public static final int LONGEST = 4_000;

  public AssessmentContent {
    requireNonNull(topic, "topic is null");
    if (title.isBlank()
        || Stream.of(title, risks, measures, conclusion)
            .anyMatch(part -> part.length() > LONGEST)) {
      throw new IllegalArgumentException("without a title, or longer than 4000 characters");
    }
  }

  /** Whether nothing is left empty. */
  public boolean isComplete() {
    return Stream.of(risks, measures, conclusion).noneMatch(String::isBlank);
  }
}
