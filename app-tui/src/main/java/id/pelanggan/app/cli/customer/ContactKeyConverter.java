package id.pelanggan.app.cli.customer;

import id.pelanggan.domain.customer.ContactKey;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The key of a contact point, as {@code customers show} has it. */
final class ContactKeyConverter implements ITypeConverter<ContactKey> {
  @Override
  public ContactKey convert(String value) {
    if (!ContactKey.isKey(value)) {
      throw new TypeConversionException("not a key");
    }
    return new ContactKey(value);
  }
}
