package id.pelanggan.app.cli.requests;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.source.PurposeCode;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A purpose and a channel, such as {@code marketing/email}. */
final class TopicConverter implements ITypeConverter<ConsentTopic> {
  @Override
  public ConsentTopic convert(String value) {
    String[] parts = value.strip().split("/", -1);
    try {
      if (parts.length == 2) {
        return new ConsentTopic(
            new PurposeCode(parts[0]), Channel.valueOf(parts[1].toUpperCase(Locale.ROOT)));
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new TypeConversionException("not a purpose and a channel");
  }
}
