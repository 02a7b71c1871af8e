/** What connected systems are told, until each has acknowledged it. */
@NullMarked
package id.pelanggan.application.outbox;

import org.jspecify.annotations.NullMarked;
