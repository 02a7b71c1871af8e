package id.pelanggan.app.cli.retention;

import id.pelanggan.domain.retention.PolicyCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The code of a policy. */
final class PolicyCodeConverter implements ITypeConverter<PolicyCode> {
  @Override
  public PolicyCode convert(String value) {
    try {
      return new PolicyCode(value.strip());
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("not a policy code");
    }
  }
}
