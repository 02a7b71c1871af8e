/** What can be asked about the running product: its state, its end, its health. */
@NullMarked
package id.pelanggan.application.operation;

import org.jspecify.annotations.NullMarked;
