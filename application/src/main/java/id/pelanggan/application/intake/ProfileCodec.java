package id.pelanggan.application.intake;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.source.SourceId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A golden record as bytes, and back without loss. Each origin is written once. */
public final class ProfileCodec {
  private static final int FORMAT = 1;

  private ProfileCodec() {}

  public static byte[] encode(CustomerProfile profile) {
    Map<Origin, Integer> origins = new LinkedHashMap<>();
    TextWriter body = new TextWriter();
    body.number(profile.attributes().size());
    profile
        .attributes()
        .forEach((attribute, value) -> {
          body.text(attribute.name());
          write(value, origins, body, (text, out) -> out.text(text));
        });
    writeAll(profile.contactPoints(), origins, body, DetailsCodec::write);
    writeAll(profile.addresses(), origins, body, DetailsCodec::write);
    body.number(profile.preferences().size());
    profile
        .preferences()
        .forEach((topic, value) -> {
          body.text(topic);
          write(value, origins, body, (text, out) -> out.text(text));
        });
    body.number(profile.statements().size());
    profile
        .statements()
        .forEach((topic, values) -> {
          body.text(topic);
          writeAll(values, origins, body, (text, out) -> out.text(text));
        });
    TextWriter head = new TextWriter().number(FORMAT).number(origins.size());
    origins
        .keySet()
        .forEach(origin ->
            head.uuid(origin.record()).uuid(origin.source().value()).instant(origin.observedAt()));
    return join(head.bytes(), body.bytes());
  }

  /**
   * @throws IllegalArgumentException where a newer version of the program wrote the bytes
   */
  public static CustomerProfile decode(byte[] bytes) {
    TextReader in = new TextReader(bytes);
    long format = in.number();
    if (format != FORMAT) {
      throw new IllegalArgumentException("format is not known: " + format);
    }
    List<Origin> origins = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      origins.add(new Origin(in.uuid(), new SourceId(in.uuid()), in.instant()));
    }
    Map<Attribute, Sourced<String>> attributes = new EnumMap<>(Attribute.class);
    for (int left = in.count(); left > 0; left--) {
      attributes.put(Attribute.valueOf(in.text()), read(in, origins, TextReader::text));
    }
    List<Sourced<ContactPoint>> contactPoints =
        readAll(in, origins, DetailsCodec::readContactPoint);
    List<Sourced<PostalAddress>> addresses = readAll(in, origins, DetailsCodec::readAddress);
    SortedMap<String, Sourced<String>> preferences = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      preferences.put(in.text(), read(in, origins, TextReader::text));
    }
    SortedMap<String, List<Sourced<String>>> statements = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      statements.put(in.text(), readAll(in, origins, TextReader::text));
    }
    return new CustomerProfile(attributes, contactPoints, addresses, preferences, statements);
  }

  private static <T> void write(
      Sourced<T> value,
      Map<Origin, Integer> origins,
      TextWriter out,
      BiConsumer<T, TextWriter> writer) {
    out.number(origins.computeIfAbsent(value.origin(), origin -> origins.size()));
    writer.accept(value.value(), out);
  }

  private static <T> void writeAll(
      List<Sourced<T>> values,
      Map<Origin, Integer> origins,
      TextWriter out,
      BiConsumer<T, TextWriter> writer) {
    out.number(values.size());
    values.forEach(value -> write(value, origins, out, writer));
  }

  private static <T> Sourced<T> read(
      TextReader in, List<Origin> origins, Function<TextReader, T> reader) {
    Origin origin = origins.get(in.count());
    return new Sourced<>(reader.apply(in), origin);
  }

  private static <T> List<Sourced<T>> readAll(
      TextReader in, List<Origin> origins, Function<TextReader, T> reader) {
    List<Sourced<T>> values = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      values.add(read(in, origins, reader));
    }
    return values;
  }

  private static byte[] join(byte[] head, byte[] body) {
    byte[] joined = new byte[head.length + body.length];
    System.arraycopy(head, 0, joined, 0, head.length);
    System.arraycopy(body, 0, joined, head.length, body.length);
    return joined;
  }
}
