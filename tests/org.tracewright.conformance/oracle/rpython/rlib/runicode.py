"""Encodings: those of Python."""
MAXUNICODE = 0x10ffff
UNICHR = chr
ORD = ord


def _call(handler, problem, errors):
    result = handler(errors, problem.encoding.replace('-', ''), problem.reason, problem.object, problem.start, problem.end)
    return (result[0] if result[1] is None else result[1], result[2]) if len(result) == 3 else result


def _errors(errors, handler):
    if handler is None:
        return errors
    import codecs
    codecs.register_error('handler', lambda problem: _call(handler, problem, errors))
    return 'handler'


def _encoder(name, fixed=None):
    def encode(s, size, errors, errorhandler=None, allow_surrogates=True):
        if name == 'utf-8' and allow_surrogates:
            errors = 'surrogatepass'
        elif name.startswith('utf-16') or name.startswith('utf-32'):
            errors = 'surrogatepass'
        else:
            errors = _errors(errors, errorhandler)
        return (fixed or b'').decode('latin-1') + s[:size].encode(name, errors).decode('latin-1')
    return encode


def _decoder(name, always_final):
    import codecs

    def decode(s, size, errors, final=always_final, errorhandler=None, allow_surrogates=True):
        data = s[:size].encode('latin-1')
        decoder = codecs.getdecoder(name) if final else None
        if final:
            return data.decode(name, _errors(errors, errorhandler)), size
        incremental = codecs.getincrementaldecoder(name)(_errors(errors, errorhandler))
        text = incremental.decode(data, False)
        return text, size - len(incremental.getstate()[0])
    return decode


for _name, _codec in [('utf_8', 'utf-8'), ('latin_1', 'latin-1'), ('ascii', 'ascii'), ('utf_16_be', 'utf-16-be'), ('utf_16_le', 'utf-16-le'),
                      ('utf_32_be', 'utf-32-be'), ('utf_32_le', 'utf-32-le'), ('utf_16', 'utf-16'), ('utf_32', 'utf-32')]:
    globals()['unicode_encode_' + _name] = _encoder(_codec)
    globals()['str_decode_' + _name] = _decoder(_codec, _name.startswith('utf_') and _name != 'utf_8')


def unicode_encode_unicode_escape(s, size, errors, errorhandler=None, quotes=False):
    text = s[:size].encode('unicode-escape').decode('latin-1')
    if not quotes:
        return text
    quote = '"' if "'" in s and '"' not in s else "'"
    return 'u' + quote + text.replace(quote, '\\' + quote) + quote


def default_unicode_error_decode(errors, encoding, msg, s, start, end):
    if errors == 'replace':
        return u'\ufffd', end
    if errors == 'ignore':
        return u'', end
    raise UnicodeDecodeError(encoding, s.encode('latin-1') if isinstance(s, str) else s, start, end, msg)


def default_unicode_error_encode(errors, encoding, msg, u, start, end):
    if errors == 'replace':
        return u'?', None, end
    if errors == 'ignore':
        return u'', None, end
    raise UnicodeEncodeError(encoding, u, start, end, msg)
