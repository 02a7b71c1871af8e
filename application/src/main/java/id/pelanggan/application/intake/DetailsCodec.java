package id.pelanggan.application.intake;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.PostalAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a source says of a customer, as bytes. Constants are written by name, so that their order
 * may change.
 */
final class DetailsCodec {
  private DetailsCodec() {}

  static void write(CustomerDetails details, TextWriter out) {
    out.number(details.attributes().size());
    details.attributes().forEach((attribute, value) -> out.text(attribute.name()).text(value));
    out.number(details.contactPoints().size());
    details.contactPoints().forEach(point -> write(point, out));
    out.number(details.addresses().size());
    details.addresses().forEach(address -> write(address, out));
    out.texts(details.preferences()).texts(details.statements());
  }

  static CustomerDetails read(TextReader in) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (int left = in.count(); left > 0; left--) {
      attributes.put(Attribute.valueOf(in.text()), in.text());
    }
    List<ContactPoint> contactPoints = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      contactPoints.add(readContactPoint(in));
    }
    List<PostalAddress> addresses = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      addresses.add(readAddress(in));
    }
    return new CustomerDetails(attributes, contactPoints, addresses, in.texts(), in.texts());
  }

  static void write(ContactPoint point, TextWriter out) {
    out.text(point.kind().name())
        .text(point.written())
        .text(point.normalised())
        .text(point.status().name());
  }

  static ContactPoint readContactPoint(TextReader in) {
    return new ContactPoint(
        ContactKind.valueOf(in.text()), in.text(), in.text(), ContactStatus.valueOf(in.text()));
  }

  static void write(PostalAddress address, TextWriter out) {
    out.text(address.street())
        .text(address.district())
        .text(address.city())
        .text(address.region())
        .text(address.postcode())
        .text(address.country());
  }

  static PostalAddress readAddress(TextReader in) {
    return new PostalAddress(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
  }
}
