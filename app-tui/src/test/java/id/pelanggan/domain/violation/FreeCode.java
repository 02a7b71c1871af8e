package id.pelanggan.domain.violation;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Nobody can list the codes that a record may carry. */
public record FreeCode(String name, ErrorKind kind) implements ErrorCode {}
