package id.pelanggan.app.cli.outreach;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.source.PurposeCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Purpose and channel as they are typed: {@code marketing:email}. */
final class TopicText implements ITypeConverter<ConsentTopic> {
  private static final char JOINT = ':';

  @Override
  public ConsentTopic convert(String value) {
    int joint = value.indexOf(JOINT);
    try {
      return new ConsentTopic(
          new PurposeCode(value.substring(0, Math.max(0, joint))),
          Channel.valueOf(value.substring(joint + 1).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("not a purpose and a channel");
    }
  }

  static String write(ConsentTopic topic) {
    return topic.purpose().value() + JOINT + topic.channel().name().toLowerCase(Locale.ROOT);
  }

  static List<ConsentTopic> ordered(Collection<ConsentTopic> topics) {
    return topics.stream().sorted(Comparator.comparing(TopicText::write)).toList();
  }
}
