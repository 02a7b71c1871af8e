package id.pelanggan.adapters.postgres.outreach;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.source.PurposeCode;
import java.util.Arrays;

/** A row of {@code sign_up_form}. */
public record SignUpFormRow(
    String code,
    String notice,
    int noticeVersion,
    String[] topics,
    String[] fields,
    int minimumAge,
    boolean active) {
  private static final char JOINT = '/';

  static SignUpFormRow of(SignUpForm form) {
    return new SignUpFormRow(
        form.code().value(),
        form.notice().value(),
        form.noticeVersion(),
        form.topics().stream().map(SignUpFormRow::text).sorted().toArray(String[]::new),
        form.fields().stream().map(FormField::name).sorted().toArray(String[]::new),
        form.minimumAge(),
        form.active());
  }

  SignUpForm toForm() {
    return new SignUpForm(
        new FormCode(code),
        new NoticeCode(notice),
        noticeVersion,
        Arrays.stream(topics).map(SignUpFormRow::topic).collect(toUnmodifiableSet()),
        Arrays.stream(fields).map(FormField::valueOf).collect(toUnmodifiableSet()),
        minimumAge,
        active);
  }

  private static String text(ConsentTopic topic) {
    return topic.purpose().value() + JOINT + topic.channel().name();
  }

  private static ConsentTopic topic(String text) {
    int joint = text.indexOf(JOINT);
    return new ConsentTopic(
        new PurposeCode(text.substring(0, joint)), Channel.valueOf(text.substring(joint + 1)));
  }
}
