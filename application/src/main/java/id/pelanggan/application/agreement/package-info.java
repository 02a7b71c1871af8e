/** What is done about consents: recorded, shown, ended, asked again, checked before sending. */
@NullMarked
package id.pelanggan.application.agreement;

import org.jspecify.annotations.NullMarked;
