/** Requests answered: what each kind of request asks for is done. */
@NullMarked
package id.pelanggan.application.answering;

import org.jspecify.annotations.NullMarked;
