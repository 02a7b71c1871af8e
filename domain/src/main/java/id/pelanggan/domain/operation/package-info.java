/** The running product itself: its server, its home, its health. */
@NullMarked
package id.pelanggan.domain.operation;

import org.jspecify.annotations.NullMarked;
