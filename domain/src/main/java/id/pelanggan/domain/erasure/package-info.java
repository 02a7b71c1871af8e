/**
 * Letting people go for good: what goes, what the law keeps, and what keeps them from coming back.
 */
@NullMarked
package id.pelanggan.domain.erasure;

import org.jspecify.annotations.NullMarked;
