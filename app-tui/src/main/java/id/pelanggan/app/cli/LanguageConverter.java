package id.pelanggan.app.cli;

import id.pelanggan.app.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language by its code. */
final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String value) {
    return Language.find(value).orElseThrow(() -> new TypeConversionException("not a language"));
  }
}
