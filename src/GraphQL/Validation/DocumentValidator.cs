using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

internal sealed class DocumentValidator(Schema schema, RequestExecutorOptions options, DepthLimit? depth)
{
    public List<IError> Validate(DocumentNode document) { _ = schema; _ = options; _ = depth; _ = document; return []; }
}
