package id.pelanggan.app.cli.web;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.PagesAddress;
import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where browsers find the pages. */
final class PublicAddressConverter implements ITypeConverter<URI> {
  @Override
  public URI convert(String value) {
    try {
      return URI.create(new PagesAddress(value).value());
    } catch (PelangganException e) {
      throw new TypeConversionException("not an address of pages");
    }
  }
}
