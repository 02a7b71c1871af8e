package id.pelanggan.domain.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.NoticeCode;
import java.util.Set;

/**
 * A page where people sign up, and what they are told there.
 *
 * @param noticeVersion of the notice that is shown, from 1
 * @param topics among which they choose; at least one
 * @param minimumAge from which on people can sign up by themselves; 0 where nobody asks
 * @param active whether people can sign up now
 */
public record SignUpForm(
    FormCode code,
    NoticeCode notice,
    int noticeVersion,
    Set<ConsentTopic> topics,
    Set<FormField> fields,
    int minimumAge,
    boolean active) {
  private static final int MAXIMUM_AGE = 30;

  /**
   * @throws PelangganException {@link OutreachError#FORM_INVALID}
   */
  public SignUpForm {
    requireNonNull(code, "code is null");
    requireNonNull(notice, "notice is null");
    topics = Set.copyOf(topics);
    fields = Set.copyOf(fields);
    if (topics.isEmpty() || noticeVersion < 1 || minimumAge < 0 || minimumAge > MAXIMUM_AGE) {
      throw new PelangganException(OutreachError.FORM_INVALID);
    }
    if (minimumAge > 0 && !fields.contains(FormField.BIRTH_DATE)) {
      throw new PelangganException(OutreachError.FORM_INVALID);
    }
  }
}
