using Codegen.Pipeline.CSharp.Typing;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

public class PlaceNamesTests
{
    private const string Answer = "/paths/~1v2~1droplets~1{id}/get/responses/200/content/application~1json/schema";

    [Theory]
    [InlineData(Answer + "/properties/kernels/items", "Kernel")]
    [InlineData(Answer + "/allOf/0/properties/kernels/items/allOf/1", "Kernel")]
    [InlineData(Answer + "/properties/droplet/properties/image", "Image")]
    [InlineData(Answer + "/properties/config/oneOf/1", "ConfigVariant2")]
    [InlineData(Answer + "/properties/regions/additionalProperties", "Region")]
    [InlineData(Answer, "DropletsAnswer")]
    [InlineData(Answer + "/items", "DropletsAnswerItem")]
    [InlineData("/paths/~1apps/post/requestBody/content/application~1json/schema", "AppsRequest")]
    [InlineData("/paths/~1apps/get/parameters/0/schema", "AppsParameter")]
    [InlineData("/components/schemas/Pet/properties/owner", "PetOwner")]
    [InlineData("/definitions/Pet/properties/toys/items", "PetToysItem")]
    [InlineData("/components/responses/Pets/content/application~1json/schema/properties/first", "PetsResponseFirst")]
    public void ASchemaWithoutANameIsCalledByItsPlace(string pointer, string expected) => Assert.Equal(expected, PlaceNames.Of(pointer, isEnum: false)[0]);

    [Theory]
    [InlineData(Answer + "/properties/droplets/items/properties/status", "DropletStatus")]
    [InlineData(Answer + "/properties/status", "DropletStatus")]
    [InlineData(Answer, "DropletsAnswer")]
    [InlineData("/components/schemas/Pet/properties/kind", "PetKind")]
    public void AnEnumIsCalledByWhatHasItToo(string pointer, string expected) => Assert.Equal(expected, PlaceNames.Of(pointer, isEnum: true)[0]);

    [Theory]
    [InlineData("/components/schemas/Pet")]
    [InlineData("/definitions/Pet")]
    [InlineData("/$defs/Pet")]
    [InlineData("")]
    public void AComponentHasItsName(string pointer) => Assert.Empty(PlaceNames.Of(pointer, isEnum: false));

    [Theory]
    [InlineData(Answer, true)]
    [InlineData(Answer + "/items", true)]
    [InlineData(Answer + "/properties/kernels/items", false)]
    [InlineData("/components/schemas/Pet", false)]
    [InlineData("/components/responses/Pets/content/application~1json/schema", false)]
    public void AWholeBodyIsCalledByItsOperation(string pointer, bool expected) => Assert.Equal(expected, PlaceNames.IsOfOperation(pointer));
}
