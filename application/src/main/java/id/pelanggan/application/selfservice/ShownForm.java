package id.pelanggan.application.selfservice;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.purpose.NoticeReference;
import java.util.List;
import java.util.Set;

/**
 * A sign-up form as people see it.
 *
 * @param officer how to reach who looks after the protection of data; may be empty
 * @param text of the notice
 * @param fields what is asked for beside the e-mail address
 * @param minimumAge 0 where nobody asks
 */
public record ShownForm(
    FormCode code,
    String shop,
    String officer,
    NoticeReference notice,
    String text,
    List<Topic> topics,
    Set<FormField> fields,
    int minimumAge) {

  /**
   * @param title of the purpose, in the language that was asked for
   */
  public record Topic(ConsentTopic topic, String title) {}
}
