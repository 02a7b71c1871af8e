package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.purpose.NoticeReference;
import java.util.Map;
import java.util.Set;

/**
 * What somebody who signed up said.
 *
 * @param email in the form in which equal ones are equal
 * @param fields those that were filled, a phone number in E.164 form
 * @param shown what the form told
 * @param language of the page
 */
public record Applicant(
    String email,
    Map<FormField, String> fields,
    Set<ConsentTopic> chosen,
    NoticeReference shown,
    String language) {
  public Applicant {
    requireNonNull(email, "email is null");
    fields = Map.copyOf(fields);
    chosen = Set.copyOf(chosen);
    requireNonNull(shown, "shown is null");
    requireNonNull(language, "language is null");
  }

  @Override
  public String toString() {
    return "Applicant[***]";
  }
}
