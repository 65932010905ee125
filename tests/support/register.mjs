import '../../lib/platform/cli/register.mjs'
